package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.antaresia.mpy.Opcode;
import org.antaresia.vm.object.FunctionObject;

/** What was compiled to code of the JVM, and where that code was left because it did not fit. */
public final class JitStatistics {
  private static final class Entry {
    private int made;
    private String refused = "";
    private int left;
    private final Map<String, Integer> reasons = new TreeMap<>();
  }

  private final Map<String, Entry> functions = new LinkedHashMap<>();

  /** Notes that the running function was compiled. */
  void made(Vm vm) {
    entry(vm).made++;
  }

  void refused(Vm vm, String why) {
    entry(vm).refused = why;
  }

  /** Notes that code of the running function met what it was not made for. */
  void left(Vm vm, RegisterCode code, int pc) {
    Entry entry = entry(vm);
    int ip = code.starts[pc];
    int line = CodeBlock.line(vm.ram, Frame.code(vm.ram, vm.frame), ip);
    entry.left++;
    entry.reasons.merge(opcode(vm, ip) + " in line " + line, 1, Integer::sum);
  }

  private static String opcode(Vm vm, int ip) {
    Opcode opcode = Opcode.of(u8(vm.ram, ip));
    return opcode == null ? "no opcode" : opcode.name();
  }

  private Entry entry(Vm vm) {
    int function = i32(vm.ram, vm.frame + Frame.FUNCTION);
    int context = i32(vm.ram, function + FunctionObject.CONTEXT);
    String name = vm.qstrs.text(Functions.name(vm, function));
    String file = vm.qstrs.text(ModuleContext.qstr(vm.ram, context, 0));
    return functions.computeIfAbsent(name + " (" + file + ")", key -> new Entry());
  }

  /** A table: a line for each function, below it where its code was left most often. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format("%8s %8s  function", "compiled", "left"));
    functions.forEach(
        (name, entry) -> {
          String end = entry.refused.isEmpty() ? "" : ", refused: " + entry.refused;
          lines.add(String.format("%8d %8d  %s%s", entry.made, entry.left, name, end));
          entry.reasons.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .limit(3)
              .forEach(e -> lines.add(String.format("%17d    at %s", e.getValue(), e.getKey())));
        });
    return lines;
  }
}
