# A bank: exception classes with fields, a context manager that rolls back, class counters.


class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__("%s lacks %d" % (account.owner, amount - account.balance))
        self.account = account
        self.missing = amount - account.balance


class AccountClosed(BankError):
    pass


class Account:
    opened = 0

    def __init__(self, owner, balance=0):
        Account.opened += 1
        self.number = Account.opened
        self.owner = owner
        self.balance = balance
        self.closed = False

    def __repr__(self):
        return "<%d %s %d%s>" % (self.number, self.owner, self.balance, "!" if self.closed else "")

    def check_open(self):
        if self.closed:
            raise AccountClosed(self.owner)

    def deposit(self, amount):
        self.check_open()
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount):
        self.check_open()
        if amount > self.limit():
            raise InsufficientFunds(self, amount)
        self.balance -= amount

    def limit(self):
        return self.balance


class CreditAccount(Account):
    def __init__(self, owner, balance=0, *, credit):
        super().__init__(owner, balance)
        self.credit = credit

    def limit(self):
        return super().limit() + self.credit


class Transaction:
    """Puts balances back if the block fails, and swallows the bank's own errors."""

    log = []

    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.before = [account.balance for account in self.accounts]
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self.log.append("ok")
            return False
        for account, balance in zip(self.accounts, self.before):
            account.balance = balance
        self.log.append("%s: %s" % (kind.__name__, error))
        return issubclass(kind, BankError)

    def transfer(self, amount, source=0, target=1):
        self.accounts[target].deposit(amount)
        self.accounts[source].withdraw(amount)


anna = Account("Anna", 100)
ben = CreditAccount("Ben", 20, credit=50)
cleo = Account("Cleo")
print("opened", Account.opened, [anna, ben, cleo])

with Transaction(anna, ben) as t:
    t.transfer(30)
print("after 30", anna, ben)

with Transaction(anna, cleo) as t:
    t.transfer(50)
    t.transfer(50)  # fails: the first one is undone as well
print("after failure", anna, cleo)

with Transaction(ben, cleo) as t:
    t.transfer(90)
print("on credit", ben, cleo, "limit", ben.limit())

cleo.closed = True
with Transaction(anna, cleo) as t:
    t.transfer(1)
print("closed", anna, cleo)

try:
    with Transaction(anna, ben) as t:
        t.transfer(-5)
except ValueError as error:
    print("not the bank's error:", error)

try:
    anna.withdraw(1000)
except BankError as error:
    print(type(error).__name__, error, error.missing, error.account is anna)

try:
    CreditAccount("Dora", 5)
except TypeError:
    print("TypeError")
print("opened", Account.opened)

for line in Transaction.log:
    print("log", line)

total = sum(account.balance for account in (anna, ben, cleo))
print("total", total, "same object" if t.log is Transaction.log else "copies")
print(
    isinstance(ben, Account), isinstance(anna, CreditAccount), issubclass(AccountClosed, BankError)
)
