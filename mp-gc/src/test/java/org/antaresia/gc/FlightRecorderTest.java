package org.antaresia.gc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the JVM's flight recorder is told. */
class FlightRecorderTest {
  @TempDir private Path folder;

  @Test
  void recordsEachCollection() throws IOException {
    Machine machine = new Machine(4096);
    machine.root(32);
    machine.allocate(40);
    List<RecordedEvent> events;
    try (Recording recording = new Recording()) {
      recording.start();
      machine.heap.collect();
      machine.heap.collect();
      recording.stop();
      Path file = folder.resolve("collections.jfr");
      recording.dump(file);
      events =
          RecordingFile.readAllEvents(file).stream()
              .filter(event -> event.getEventType().getName().equals("org.antaresia.Collection"))
              .toList();
    }
    assertEquals(2, events.size());
    RecordedEvent first = events.get(0);
    assertEquals(machine.heap.total(), first.getInt("total"));
    assertEquals(32, first.getInt("used"));
    assertEquals(48, first.getInt("freed"));
    assertEquals(1, first.getInt("objects"));
    assertTrue(first.getDuration().toNanos() > 0);
    assertEquals(0, events.get(1).getInt("freed"));
  }
}
