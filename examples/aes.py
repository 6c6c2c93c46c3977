"""AES with 128-bit keys (FIPS 197) in counter mode (NIST SP 800-38A).

Stresses bytearrays and bit operations on small integers. Usage: aes.py [rounds over 1 KB]
"""

import sys


def times_2(a):
    """Product with x in the field of 256 elements, modulo x^8 + x^4 + x^3 + x + 1."""
    a <<= 1
    return a ^ 0x11B if a & 0x100 else a


def build_sbox():
    """Multiplicative inverse, then an affine map of the bits (FIPS 197, section 5.1.1)."""
    power = [0] * 255
    log = [0] * 256
    a = 1
    for i in range(255):  # powers of the generator x + 1
        power[i] = a
        log[a] = i
        a ^= times_2(a)
    sbox = bytearray(256)
    for a in range(256):
        b = power[-log[a] % 255] if a else 0
        for shift in range(1, 5):
            sbox[a] ^= (b << shift | b >> (8 - shift)) & 0xFF
        sbox[a] ^= b ^ 0x63
    return bytes(sbox)


SBOX = build_sbox()
DOUBLE = bytes(times_2(a) for a in range(256))

# State bytes are in column order: byte 4 * c + r is row r of column c. Row r turns left by r.
SHIFTED_ROWS = tuple(4 * ((c + r) % 4) + r for c in range(4) for r in range(4))


class Aes:
    def __init__(self, key):
        """Expand a key of 16 bytes into the 11 round keys (FIPS 197, section 5.2)."""
        words = [key[i : i + 4] for i in range(0, 16, 4)]
        constant = 1
        while len(words) < 44:
            word = words[-1]
            if len(words) % 4 == 0:
                word = bytes(SBOX[b] for b in word[1:] + word[:1])
                word = bytes([word[0] ^ constant]) + word[1:]
                constant = times_2(constant)
            words.append(bytes(a ^ b for a, b in zip(word, words[-4])))
        self.round_keys = [b"".join(words[i : i + 4]) for i in range(0, 44, 4)]

    def encrypt(self, block):
        """The 16 bytes of a block, encrypted."""
        sbox, double, shifted = SBOX, DOUBLE, SHIFTED_ROWS
        state = bytearray(16)
        turned = bytearray(16)
        key = self.round_keys[0]
        for i in range(16):
            state[i] = block[i] ^ key[i]

        for number in range(1, 10):
            key = self.round_keys[number]
            for i in range(16):
                turned[i] = sbox[state[shifted[i]]]
            for i in range(0, 16, 4):
                a = turned[i]
                b = turned[i + 1]
                c = turned[i + 2]
                d = turned[i + 3]
                all_four = a ^ b ^ c ^ d
                state[i] = a ^ all_four ^ double[a ^ b] ^ key[i]
                state[i + 1] = b ^ all_four ^ double[b ^ c] ^ key[i + 1]
                state[i + 2] = c ^ all_four ^ double[c ^ d] ^ key[i + 2]
                state[i + 3] = d ^ all_four ^ double[d ^ a] ^ key[i + 3]

        key = self.round_keys[10]
        for i in range(16):
            turned[i] = sbox[state[shifted[i]]] ^ key[i]
        return bytes(turned)


def counter_mode(cipher, counter, data):
    """Encrypt or decrypt data (a bytearray, in place)."""
    for start in range(0, len(data), 16):
        pad = cipher.encrypt(counter.to_bytes(16, "big"))
        counter += 1
        for i in range(start, min(start + 16, len(data))):
            data[i] ^= pad[i - start]


def main(rounds=320):
    key = bytes.fromhex("000102030405060708090a0b0c0d0e0f")
    cipher = Aes(key)
    block = cipher.encrypt(bytes.fromhex("00112233445566778899aabbccddeeff"))
    example_is_right = block.hex() == "69c4e0d86a7b0430d8cdb78070b4c55a"  # FIPS 197, C.1

    text = b"All animals are equal, but some are more equal than others. -- " * 16
    data = bytearray(text)
    for number in range(rounds):  # each round encrypts what the last one made
        counter_mode(cipher, number << 64, data)
    secret = data[-16:].hex()
    for number in range(rounds):
        counter_mode(cipher, number << 64, data)
    return "example of FIPS 197: %s\n%d rounds end in %s, readable again: %s" % (
        example_is_right,
        rounds,
        secret,
        data == text,
    )


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
