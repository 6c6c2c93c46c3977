print("sibling", __name__)
name = "sibling name"
def up():
    from . import value
    return value
