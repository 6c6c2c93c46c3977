# A simulation: elevators that serve calls, step by step, with random but repeatable passengers.
import random


class Passenger:
    made = 0

    def __init__(self, start, target, born):
        Passenger.made += 1
        self.number = Passenger.made
        self.start, self.target, self.born = start, target, born

    def __repr__(self):
        return "#%d %d>%d" % (self.number, self.start, self.target)


class Elevator:
    capacity = 3

    def __init__(self, name):
        self.name, self.floor, self.direction = name, 0, 0
        self.inside = []
        self.moved = 0

    def wants(self, waiting):
        targets = [p.target for p in self.inside]
        if len(self.inside) < self.capacity:
            targets += [f for f, queue in waiting.items() if queue]
        return targets

    def step(self, building, now):
        out = [p for p in self.inside if p.target == self.floor]
        if out:
            self.inside = [p for p in self.inside if p.target != self.floor]
            for p in out:
                building.arrived.append((p, now - p.born))
        queue = building.waiting[self.floor]
        while queue and len(self.inside) < self.capacity:
            self.inside.append(queue.pop(0))
        targets = self.wants(building.waiting)
        if not targets:
            self.direction = 0
            return
        ahead = [t for t in targets if (t - self.floor) * self.direction > 0]
        if not ahead:
            nearest = min(targets, key=lambda t: (abs(t - self.floor), t))
            self.direction = (nearest > self.floor) - (nearest < self.floor)
        self.floor += self.direction
        self.moved += abs(self.direction)


class Building:
    def __init__(self, floors, elevators):
        self.floors = floors
        self.elevators = [Elevator(chr(65 + i)) for i in range(elevators)]
        self.waiting = {f: [] for f in range(floors)}
        self.arrived = []

    def call(self, start, target, now):
        p = Passenger(start, target, now)
        self.waiting[start].append(p)
        return p

    def run(self, until, arrivals):
        for now in range(until):
            for start, target in arrivals.get(now, ()):
                self.call(start, target, now)
            for elevator in self.elevators:
                elevator.step(self, now)
            if now < 12 or now % 10 == 0:
                shown = " ".join("%s@%d%s%s" % (e.name, e.floor, "v.^"[e.direction + 1], e.inside or "") for e in self.elevators)
                print("%3d" % now, shown, sum(len(q) for q in self.waiting.values()), "wait")


random.seed(2024)
arrivals = {}
for now in range(0, 40, 2):
    start = random.randrange(8)
    target = (start + random.randrange(1, 8)) % 8
    arrivals.setdefault(now, []).append((start, target))
print(sorted(arrivals.items())[:4])
building = Building(8, 2)
building.run(100, arrivals)
times = [t for _, t in building.arrived]
print("arrived", len(building.arrived), "of", Passenger.made)
print("longest %d shortest %d mean %.2f" % (max(times), min(times), sum(times) / len(times)))
print("moved", [(e.name, e.moved) for e in building.elevators])
print("order", [p.number for p, _ in building.arrived])
assert len(building.arrived) == Passenger.made and not any(e.inside for e in building.elevators)
small = Building(3, 1)
small.run(8, {0: [(2, 0), (0, 1)], 1: [(1, 2)]})
print([(repr(p), t) for p, t in small.arrived])
