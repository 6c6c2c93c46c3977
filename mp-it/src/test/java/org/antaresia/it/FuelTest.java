package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.api.OutOfFuelException;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The budget of computing time holds, wherever a script spends it. */
class FuelTest {
  private static final long FUEL = 5_000_000;

  /** Ten times what the slowest of the scripts takes on a busy machine. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final MicroPython microPython = new Wiring().vmMicroPython();

  private Interpreter open(long fuel) {
    return microPython.open(Config.create().heap(256 * 1024).fuel(fuel));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True: pass",
        "while True:\n try:\n  while True: pass\n except: pass\n finally: x = 1",
        "def f():\n try: f()\n finally: f()\nf()",
        "def f():\n while True: yield 0\nany(f())",
        "class A:\n def __exit__(self, *e): return True\n def __enter__(self):\n  while True: pass\n"
            + "while True:\n with A(): pass",
        "@micropython.viper\ndef f():\n while True: pass\nf()",
        "@micropython.viper\ndef f():\n while True:\n  try:\n   for i in range(1 << 29):\n"
            + "    for j in range(3): pass\n  except: pass\n  finally: x = 1\nf()",
        "@micropython.viper\ndef f(): f()\nwhile True:\n try: f()\n except RuntimeError: pass",
        "while True: [0] * 20000",
        "while True: 'ab' * 20000",
        "while True: bytes(50000)",
        "while True: 3 ** 200000",
        "x = (1 << 200000) - 1\nwhile True: pow(x, x, x - 2)",
        "x = (1 << 200000) - 1\nwhile True: str(x)",
        "x = '7' * 30000\nwhile True: int(x)",
        "import math\nwhile True: math.factorial(5000)",
        "x = [(i * 7919) % 10007 for i in range(4000)]\nwhile True: sorted(x)",
        "import re\nr = re.compile('(a*)*b')\nwhile True:\n try: r.match('a' * 25)\n"
            + " except RuntimeError: pass",
        "x = ['ab'] * 5000\nwhile True: ','.join(x)",
        "x = 'ab' * 20000\nwhile True: x.replace('a', 'c')",
        "x = 'a' * 60000; y = 'a' * 20000 + 'b'\nwhile True: x.find(y)",
        "x = list(range(9999))\nwhile True: -1 in x",
        "sum(range(1 << 29))",
        "list(filter(lambda x: False, range(1 << 29)))",
        "x = [0] * 20000\nwhile True: x.insert(0, 1); x.pop(0)",
        "x = {i: i for i in range(3000)}\nfor i in range(2999): del x[i]\nwhile True: next(iter(x))",
        "x = [[i] for i in range(4000)]\nwhile True: [1, 2, 3]",
        "import gc\nwhile True: gc.collect()",
        "import hashlib\nx = bytes(60000)\nwhile True: hashlib.sha256(x)",
        "import deflate, io\nx = bytes(range(256)) * 80\n"
            + "while True: deflate.DeflateIO(io.BytesIO(), deflate.RAW, 15).write(x)",
        "import deflate, io\nx = io.BytesIO()\nwith deflate.DeflateIO(x, deflate.RAW) as d:\n"
            + " for i in range(60): d.write(bytes(1000))\n"
            + "while True:\n x.seek(0)\n deflate.DeflateIO(x, deflate.RAW).read()",
        "import framebuf\nf = framebuf.FrameBuffer(bytearray(8), 8, 8, 0)\n"
            + "while True: f.line(0, 0, 0x3fffffff, 0x1fffffff, 1)",
        "import framebuf\nf = framebuf.FrameBuffer(bytearray(8), 8, 8, 0)\n"
            + "while True: f.ellipse(0, 0, 30000, 20000, 1)",
        "import framebuf, array\nf = framebuf.FrameBuffer(bytearray(8), 8, 8, 0)\n"
            + "while True: f.poly(0, 0, array.array('i', [0, 0, 3, 1 << 29]), 1, True)",
        "import framebuf\nf = framebuf.FrameBuffer(bytearray(40000), 200, 200, 6)\n"
            + "while True: f.fill(1)",
        "import json\nx = [1] * 5000\nwhile True: json.loads(json.dumps(x))",
        "import json\nx = '\"' * 30000\nwhile True: json.dumps(x)",
        "import io\nx = io.StringIO('a' * 60000)\nwhile True: x.seek(0); x.readline()",
        "import io\nx = io.BytesIO(bytes(60000))\nwhile True: x.seek(0); x.read()",
        "import cryptolib\nx = bytes(60000)\nwhile True: cryptolib.aes(x[:16], 1).encrypt(x)",
        "import btree, io\nx = btree.open(io.BytesIO())\nwhile True: x['a'] = bytes(9000)",
        "import binascii\nx = bytes(30000)\nwhile True: binascii.hexlify(x)",
        "import struct\nx = bytes(40000)\nwhile True: struct.unpack('10000I', x)",
        "while True: '%50000d' % 1",
        "while True: pow(3, 1 << 500000, 7)",
        "x = 'a' * 20000 + 'b'; y = 'b' * 60000\nwhile True: y.strip(x)",
        "x = {i: i for i in range(3000)}\nwhile True: x == dict(x)",
        "x = [0]\nfor i in range(40): x = [x, x]\nprint(x)",
        "x = (0,)\nfor i in range(40): x = (x, x)\nhash(x)",
        "import uctypes\nx = {}\nfor i in range(40): x = {'a': (0, x), 'b': (0, x)}\n"
            + "uctypes.sizeof(x)",
        "s = 'x = 1\\n' * 50\nwhile True: exec(s)",
        "while True: print('x' * 20000)"
      })
  void stops(String script) {
    try (Interpreter py = open(FUEL)) {
      assertTimeoutPreemptively(
          LIMIT, () -> assertThrows(OutOfFuelException.class, () -> py.exec(script)));
      assertEquals(0, py.fuel());
      assertThrows(OutOfFuelException.class, () -> py.exec("x = 1"));
      py.refuel(100_000);
      assertEquals(2, py.eval("1 + 1").asInt(), "usable once refuelled");
    }
  }

  @Test
  void tellsWhereTheScriptStood() {
    try (Interpreter py = open(10_000)) {
      var failure =
          assertThrows(
              OutOfFuelException.class, () -> py.exec("def f():\n  while True: pass\nf()", "rule"));
      assertTrue(
          failure.traceback().contains("File \"rule\", line 3, in <module>"), failure.traceback());
    }
  }

  @Test
  void isTheSameEachTime() {
    assertEquals(
        fuelOf("x = sorted([str(i) for i in range(100)])"),
        fuelOf("x = sorted([str(i) for i in range(100)])"));
  }

  @Test
  void dependsOnWhatIsReadNotOnWhereItLies() {
    long within = fuelOf("x = str(100)\nfor i in range(100): x[-3:]");
    long beyond = fuelOf("x = str(100)\nfor i in range(100): x[-4:]");
    assertEquals(within, beyond);
  }

  private long fuelOf(String script) {
    try (Interpreter py = open(FUEL)) {
      py.exec(script);
      return FUEL - py.fuel();
    }
  }
}
