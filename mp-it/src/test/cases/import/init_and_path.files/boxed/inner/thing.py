name = __name__, __file__
