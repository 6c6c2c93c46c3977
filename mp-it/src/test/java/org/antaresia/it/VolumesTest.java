package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations of a volume that meet: genuine lets them run into each other. */
@Timeout(60)
class VolumesTest {
  private static final String DISK =
      """
      import gc, vfs, _thread, time
      class Disk:
          def __init__(self, blocks):
              self.data = bytearray(blocks * 512)
              self.hook = None
          def readblocks(self, block, buf, offset=0):
              if self.hook: self.hook()
              at = block * 512 + offset
              buf[:] = self.data[at : at + len(buf)]
          def writeblocks(self, block, buf, offset=0):
              if self.hook: self.hook()
              at = block * 512 + offset
              self.data[at : at + len(buf)] = buf
          def ioctl(self, request, argument):
              return {4: len(self.data) // 512, 5: 512, 6: 0}.get(request)
      disk = Disk(200)
      vfs.%1$s.mkfs(disk)
      fs = vfs.%1$s(disk)
      def read(path):
          with fs.open(path, 'r') as f:
              return f.read()
      """;

  private final MicroPython microPython = new Wiring().vmMicroPython();

  private List<String> run(String kind, String program, String... results) {
    try (Interpreter py = microPython.open(Config.create().heap(512 << 10))) {
      py.exec(DISK.formatted(kind) + program);
      return Arrays.stream(results).map(name -> py.eval("repr(" + name + ")").asString()).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"VfsFat", "VfsLfs1", "VfsLfs2"})
  void closeFilesThatTheDeviceHasCollected(String kind) {
    String program =
        """
        disk.hook = gc.collect
        def leak(i):
            f = fs.open('leak%d' % i, 'w')
            f.write(str(i) * 700)
        for i in range(12):
            leak(i)
            with fs.open('kept%d' % i, 'w') as f:
                f.write(chr(65 + i) * 1500)
            fs.mkdir('dir%d' % i)
            next(fs.ilistdir('/'))
        gc.collect()
        kept = all(read('kept%d' % i) == chr(65 + i) * 1500 for i in range(12))
        leaked = [i for i in range(11) if read('leak%d' % i) != str(i) * 700]
        """;
    assertEquals(List.of("True", "[]"), run(kind, program, "kept", "leaked"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VfsFat", "VfsLfs1", "VfsLfs2"})
  void refuseWhatTheDeviceAsksOfItsOwnVolume(String kind) {
    String program =
        """
        with fs.open('f', 'w') as f:
            f.write('text' * 300)
        errors = []
        def use():
            disk.hook = None
            try:
                fs.stat('f')
            except OSError as e:
                errors.append(e.errno)
        f = fs.open('f', 'r')
        fs.mkdir('d')
        disk.hook = use
        same = f.read() == 'text' * 300
        """;
    assertEquals(List.of("True", "[16]"), run(kind, program, "same", "errors"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VfsFat", "VfsLfs1", "VfsLfs2"})
  void waitForOtherThreads(String kind) {
    String program =
        """
        done = []
        def work(n):
            for i in range(10):
                with fs.open('t%d_%d' % (n, i), 'w') as f:
                    f.write(chr(48 + n) * (600 + i))
                time.sleep_ms(0)
            done.append(n)
        for n in range(4):
            _thread.start_new_thread(work, (n,))
        while len(done) < 4:
            time.sleep_ms(1)
        right = all(
            read('t%d_%d' % (n, i)) == chr(48 + n) * (600 + i)
            for n in range(4) for i in range(10))
        """;
    assertEquals(List.of("True"), run(kind, program, "right"));
  }
}
