# Mixins: cooperative classes that each add one thing, found by hasattr, getattr and super.


class Named:
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name

    def describe(self):
        return self.name


class Comparable:
    """All comparisons out of one key."""

    def key(self):
        raise NotImplementedError("key of " + type(self).__name__)

    def __eq__(self, other):
        return self.key() == other.key()

    def __lt__(self, other):
        return self.key() < other.key()

    def __le__(self, other):
        return self.key() <= other.key()

    def __gt__(self, other):
        return self.key() > other.key()

    def __ge__(self, other):
        return self.key() >= other.key()

    def __hash__(self):
        return hash(self.key())


class Representable:
    shown = ()

    def __repr__(self):
        fields = ", ".join("%s=%r" % (field, getattr(self, field)) for field in self.shown)
        return "%s(%s)" % (type(self).__name__, fields)


class Serializable:
    def to_dict(self):
        result = {"class": type(self).__name__}
        for field in self.shown:
            value = getattr(self, field)
            result[field] = value.to_dict() if hasattr(value, "to_dict") else value
        return result

    classes = {}

    @classmethod
    def register(cls, other):
        cls.classes[other.__name__] = other
        return other

    @classmethod
    def from_dict(cls, data):
        data = dict(data)
        kind = cls.classes[data.pop("class")]
        for field, value in data.items():
            if isinstance(value, dict):
                data[field] = cls.from_dict(value)
        return kind(**data)


class Countable:
    count = 0

    def __new__(cls, *args, **kwargs):
        cls.count += 1
        return super().__new__(cls)


@Serializable.register
class City(Representable, Serializable, Comparable):
    shown = ("title", "people")

    def __init__(self, title, people):
        self.title = title
        self.people = people

    def key(self):
        return self.people


@Serializable.register
class Train(Countable, Representable, Serializable):
    shown = ("number", "origin", "target", "stops")

    def __init__(self, number, origin, target, stops=()):
        self.number = number
        self.origin = origin
        self.target = target
        self.stops = stops


perth, broome, dwarf = City("Perth", 2141834), City("Broome", 14660), City("Menzies", 108)
print(sorted([perth, broome, dwarf]))
print(perth > broome, perth <= broome, perth == City("Copy", 2141834), max(broome, dwarf).title)
print(perth != broome, len({perth, broome, City("Copy", 2141834)}), perth >= perth)

train = Train(7, perth, broome, stops=["Geraldton"])
print(train, Train.count)
data = train.to_dict()
for field in sorted(data):
    print(" ", field, sorted(data[field].items()) if isinstance(data[field], dict) else data[field])
copy = Serializable.from_dict(data)
print(copy, copy.origin == perth, copy.origin is perth, Train.count, Countable.count)
try:
    Serializable.from_dict({"class": "Bus"})
except KeyError as error:
    print("KeyError", error)


class Nameless(Comparable):
    pass


try:
    Nameless() < Nameless()
except NotImplementedError as error:
    print("NotImplementedError", error)


class Noisy:
    sound = "..."

    def speak(self):
        return "%s says %s" % (self.describe(), self.sound)


class Loud(Noisy):
    def speak(self):
        return super().speak().upper() + "!"


class Animal(Named):
    def __init__(self, name, legs=4):
        super().__init__(name)
        self.legs = legs


class Dog(Loud, Animal):
    sound = "woof"

    def speak(self):
        return super().speak() + " " + Noisy.speak(self)


class Snake(Noisy, Animal):
    sound = "sss"

    def describe(self):
        return "quiet " + super().describe()

    def __getattr__(self, attribute):
        if attribute.startswith("has_"):
            return attribute == "has_scales"
        raise AttributeError(attribute)


dog, snake = Dog("Rex"), Snake("Kaa", legs=0)
print(dog.speak())
print(snake.speak(), snake.legs, snake.has_scales, snake.has_fur)
for thing in (dog, snake, train):
    print(
        type(thing).__name__,
        [k.__name__ for k in (Named, Noisy, Loud, Countable) if isinstance(thing, k)],
    )
print(
    hasattr(dog, "wings"),
    getattr(dog, "wings", 0),
    hasattr(snake, "has_ears"),
    hasattr(snake, "ears"),
)
setattr(dog, "sound", "wuff")
print(dog.speak(), Dog.sound)
del dog.sound
print(dog.sound)
