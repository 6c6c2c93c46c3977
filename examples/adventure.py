"""The Lighthouse: a small text adventure, played by typing commands.

The ship with your letters is due tonight, and the lamp is dark.
Usage: adventure.py, to play; adventure.py GAMES, to let a script play that often.
"""

import sys

DIRECTIONS = {"n": "north", "s": "south", "e": "east", "w": "west", "u": "up", "d": "down"}
SHORTHANDS = {"l": "look", "i": "inventory", "get": "take", "x": "examine", "q": "quit"}
FILLERS = ("the", "a", "an", "to", "at", "my", "with", "on", "in")


class Item:
    def __init__(self, name, text, portable=True):
        self.name = name
        self.text = text
        self.portable = portable


class Room:
    def __init__(self, name, text, *items):
        self.name = name
        self.text = text
        self.items = {item.name: item for item in items}
        self.exits = {}

    def connect(self, direction, other, back):
        self.exits[direction] = other
        other.exits[back] = self

    def describe(self):
        lines = [self.name.upper(), self.text]
        if self.items:
            lines.append("You see: %s." % ", ".join(sorted(self.items)))
        lines.append("You can go %s." % ", ".join(sorted(self.exits)))
        return "\n".join(lines)


class Game:
    def __init__(self):
        self.beach = Room(
            "Beach",
            "Grey waves, grey sand. The lighthouse stands to the north.",
            Item("driftwood", "Dry on top. It would burn, but not for long."),
            Item("bottle", "Green glass, and a dead spider. No message."),
        )
        self.hall = Room(
            "Hall",
            "It smells of oil and old wool. Stairs wind up into the dark.",
            Item("lantern", "A storm lantern, full. All it lacks is a flame."),
            Item("clock", "It says ten to nine. It always does.", portable=False),
        )
        self.cellar = Room(
            "Cellar",
            "Barrels, a workbench, and the sound of the sea behind the wall.",
            Item("matches", "Three of them. The box is a little damp."),
            Item("key", "Brass, heavy, with an L scratched into its bow."),
        )
        self.lamp_room = Room(
            "Lamp room",
            "Glass all round, and in the middle the great lamp, cold.",
            Item("lamp", "The wick is trimmed. Somebody has to light it.", portable=False),
        )
        self.beach.connect("north", self.hall, "south")
        self.hall.connect("down", self.cellar, "up")
        self.hall.connect("up", self.lamp_room, "down")
        self.room = self.beach
        self.bag = {}
        self.unlocked = False
        self.lantern_lit = False
        self.turns = 0
        self.over = False
        self.commands = {
            "go": self.go,
            "take": self.take,
            "drop": self.drop,
            "look": self.look,
            "examine": self.examine,
            "inventory": self.inventory,
            "unlock": self.unlock,
            "light": self.light,
            "help": self.help,
            "quit": self.quit,
        }

    def play(self, line):
        """The answer to one line of input."""
        words = [word for word in line.lower().split() if word not in FILLERS]
        if not words:
            return "Pardon?"
        verb = SHORTHANDS.get(words[0], words[0])
        direction = DIRECTIONS.get(verb, verb)
        if direction in DIRECTIONS.values():
            verb = "go"
            words.insert(0, verb)
        command = self.commands.get(verb)
        if command is None:
            return "I don't know how to %s. Try help." % verb
        self.turns += 1
        return command(*words[1:2])

    def go(self, direction=""):
        direction = DIRECTIONS.get(direction, direction)
        if direction not in self.room.exits:
            return "No way."
        target = self.room.exits[direction]
        if target is self.lamp_room and not self.unlocked:
            return "The trapdoor at the top of the stairs is locked."
        self.room = target
        shadows = "The lantern throws long shadows.\n" if self.lantern_lit else ""
        return shadows + target.describe()

    def take(self, name=""):
        item = self.room.items.get(name)
        if item is None:
            return "There is no %s here." % (name or "such thing")
        if not item.portable:
            return "The %s stays where it is." % name
        if len(self.bag) == 3:
            return "Your bag is full."
        self.bag[name] = self.room.items.pop(name)
        return "Taken."

    def drop(self, name=""):
        if name not in self.bag:
            return "You don't have that."
        self.room.items[name] = self.bag.pop(name)
        return "Dropped."

    def look(self, *_):
        return self.room.describe()

    def examine(self, name=""):
        item = self.bag.get(name) or self.room.items.get(name)
        return item.text if item else "You see nothing of the kind."

    def inventory(self, *_):
        if not self.bag:
            return "You carry nothing."
        return "You carry: %s." % ", ".join(sorted(self.bag))

    def unlock(self, *_):
        if self.room is not self.hall:
            return "Nothing here is locked."
        if "key" not in self.bag:
            return "With what?"
        self.unlocked = True
        return "The trapdoor swings open, and dust comes down."

    def light(self, name=""):
        if name == "lantern" and name in self.bag:
            if "matches" not in self.bag:
                return "You have nothing to light it with."
            self.lantern_lit = True
            return "The second match does it. The lantern glows."
        if name == "lamp" and name in self.room.items:
            if not ("lantern" in self.bag and self.lantern_lit):
                return "A match is too small for a wick like this. A real flame is needed."
            self.over = True
            return (
                "The great lamp roars and lights up the sea. Far out, a horn answers.\n"
                "You have won in %d turns." % self.turns
            )
        return "You cannot light that."

    def help(self, *_):
        return "You can: %s." % ", ".join(sorted(self.commands))

    def quit(self, *_):
        self.over = True
        return "You leave the ship to its luck, after %d turns." % self.turns


def converse(lines, write):
    """Play one game: commands from an iterable of lines, answers to write."""
    game = Game()
    write(game.look() + "\n")
    for line in lines:
        write("\n> " + line.strip() + "\n")
        write(game.play(line) + "\n")
        if game.over:
            return game
    write("\nThe tide comes in while you think.\n")
    return game


WALKTHROUGH = (
    "take driftwood;n;examine clock;take clock;take lantern;d;take the matches;take key;"
    "drop driftwood;take key;light lantern;u;unlock the trapdoor with the key;u;light the lamp"
).split(";")


def main(games=9000):
    characters = 0
    turns = 0

    def count(text):
        nonlocal characters
        characters += len(text)

    for _ in range(games):
        turns += converse(WALKTHROUGH, count).turns
    return "%d games, %d turns, %d characters" % (games, turns, characters)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(main(int(sys.argv[1])))
    else:
        converse(sys.stdin, sys.stdout.write)
