import ledger
ledger.runs.append("fails_once")
if len([r for r in ledger.runs if r == "fails_once"]) < 2:
    raise RuntimeError("the first time")
good = 1
