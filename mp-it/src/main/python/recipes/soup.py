def cook(*ingredients):
    return "soup of " + " and ".join(ingredients)
