[x for x in y]
[x for x, *z in y if a if b for c in d if lambda: e]
{x: y for x in z}
{x for x in z}
(x for x in z)
(
    x
    for x in
    y
    if z
)
[*a for a in b]
