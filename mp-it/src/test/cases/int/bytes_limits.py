# How many bytes a signed number needs: genuine looks for the sign of a big one beyond the buffer, where its
# digits reach that far.
def show(number, length):
    try:
        print(length, number.to_bytes(length, "big", signed=True))
    except OverflowError as e:
        print(length, e)


for length in 0, 1, 2:
    for number in 0, -1, 1, 127, 128, -128, -129, 255, -256, 32767, -32768, 32768:
        show(number, length)
for number in 1 << 71, 1 << 72, 1 << 79, 1 << 80, (1 << 96) - 1, 1 << 95:
    for length in 9, 11, 13:
        for wanted in number, -number, -number - 1:
            show(wanted, length)
