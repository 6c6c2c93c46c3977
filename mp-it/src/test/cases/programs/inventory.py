# A shop: products, orders, undo, invariants kept by properties, errors with context.


class ShopError(Exception):
    pass


class OutOfStock(ShopError):
    def __init__(self, product, wanted):
        super().__init__("%s: %d wanted, %d there" % (product.name, wanted, product.count))
        self.product, self.wanted = product, wanted


class Money:
    def __init__(self, cents):
        if not isinstance(cents, int):
            raise TypeError("cents are an int, not %s" % type(cents).__name__)
        self.cents = cents

    @classmethod
    def of(cls, text):
        units, _, rest = text.partition(".")
        sign = -1 if units.startswith("-") else 1
        return cls(int(units) * 100 + sign * int((rest + "00")[:2]))

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __sub__(self, other):
        return Money(self.cents - other.cents)

    def __mul__(self, n):
        return Money(self.cents * n)

    __rmul__ = __mul__

    def __lt__(self, other):
        return self.cents < other.cents

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __hash__(self):
        return hash(self.cents)

    def __repr__(self):
        sign = "-" if self.cents < 0 else ""
        return "%s%d.%02d" % (sign, abs(self.cents) // 100, abs(self.cents) % 100)

    def percent(self, n):
        return Money((self.cents * n + 50) // 100)

    def split(self, parts):
        base, rest = divmod(self.cents, parts)
        return [Money(base + (i < rest)) for i in range(parts)]


class Product:
    def __init__(self, name, price, count):
        self.name, self.price = name, Money.of(price)
        self.count = count

    @property
    def count(self):
        return self._count

    @count.setter
    def count(self, value):
        if value < 0:
            raise ShopError("negative count of " + self.name)
        self._count = value

    def __repr__(self):
        return "<%s %r x%d>" % (self.name, self.price, self.count)


class Shop:
    def __init__(self):
        self.products, self.done, self.income = {}, [], Money(0)

    def add(self, *products):
        for p in products:
            if p.name in self.products:
                raise ShopError("twice: " + p.name)
            self.products[p.name] = p
        return self

    def order(self, **wanted):
        undo = []
        try:
            total = Money(0)
            for name in sorted(wanted):
                product = self.products[name]
                if product.count < wanted[name]:
                    raise OutOfStock(product, wanted[name])
                product.count -= wanted[name]
                undo.append((product, wanted[name]))
                total += product.price * wanted[name]
            if Money.of("50") < total:
                total = total - total.percent(10)
        except (KeyError, ShopError):
            while undo:
                product, count = undo.pop()
                product.count += count
            raise
        self.income += total
        self.done.append((total, dict(wanted)))
        return total

    def cancel(self, number):
        total, wanted = self.done.pop(number)
        for name, count in wanted.items():
            self.products[name].count += count
        self.income -= total


shop = Shop().add(Product("pen", "1.20", 100), Product("book", "12.5", 10), Product("lamp", "49.99", 2))
print(sorted(shop.products), shop.products["book"])
for wanted in ({"pen": 3}, {"book": 2, "pen": 10}, {"lamp": 1, "book": 1}, {"lamp": 2}, {"pen": 5, "book": 20}, {"chair": 1, "book": 1}, {}):
    try:
        print(sorted(wanted.items()), shop.order(**wanted))
    except OutOfStock as e:
        print("  out of stock:", e, e.product is shop.products[e.product.name], e.wanted)
    except KeyError as e:
        print("  unknown:", e)
    print("   ", [p.count for _, p in sorted(shop.products.items())], shop.income)
shop.cancel(1)
print([p.count for _, p in sorted(shop.products.items())], shop.income, len(shop.done))
for change in (lambda: shop.add(Product("pen", "1", 1)), lambda: Product("x", "1", -1), lambda: setattr(shop.products["pen"], "count", -5), lambda: Money(1.5), lambda: Money.of("abc"), lambda: Money(1) + 1, lambda: shop.cancel(10), lambda: shop.order(pen="2")):
    try:
        print(change())
    except Exception as e:
        print(type(e).__name__, e)
print([Money.of(t) for t in ("0", "0.5", "-3.25", "1000000", ".75" if False else "0.755")], Money(5).percent(50), Money(-5) * 3, 2 * Money(7))
print(Money(100).split(3), sum(Money(100).split(7)) == Money(100), sum([Money(1), Money(2)]), min(Money(3), Money(2)), sorted([Money(3), Money(-1), Money(2)]))
print(len({Money(1), Money(1), Money(2)}), Money(1) == 1, Money(1) != Money(2))
