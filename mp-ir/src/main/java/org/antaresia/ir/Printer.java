package org.antaresia.ir;

import java.util.List;
import java.util.stream.Collectors;

/** Lists functions: a line for each instruction, {@code w3} and {@code f4} being registers. */
final class Printer {
  private final Function function;
  private final StringBuilder text = new StringBuilder();

  private Printer(Function function) {
    this.function = function;
  }

  static String print(Function function) {
    Printer printer = new Printer(function);
    printer.function();
    return printer.text.toString();
  }

  private void function() {
    text.append("function ").append(function.name()).append('(');
    for (int i = 0; i < function.parameters(); i++) {
      text.append(i == 0 ? "" : ", ").append(name(i));
    }
    text.append(")\n");
    for (Block block : function.blocks()) {
      text.append(name(block)).append(block.isCold() ? ": (cold)" : ":");
      int entry = function.entries().indexOf(block);
      text.append(entry > 0 ? " entry " + entry : "");
      Block handler = block.handler();
      text.append(handler == null ? "" : " exceptions to " + name(handler)).append('\n');
      for (Instruction instruction : block.instructions()) {
        line(instruction(instruction));
      }
      line(block.hasEnded() ? terminator(block.terminator()) : "(no end)");
    }
  }

  private void line(String line) {
    text.append("  ").append(line).append('\n');
  }

  private String instruction(Instruction instruction) {
    String what = operation(instruction);
    int to = Flow.sets(instruction);
    return to == Instruction.NONE ? what : name(to) + " = " + what;
  }

  private String operation(Instruction instruction) {
    if (instruction instanceof Instruction.Constant i) {
      return Integer.toString(i.value());
    } else if (instruction instanceof Instruction.FloatConstant i) {
      return Double.toString(i.value());
    } else if (instruction instanceof Instruction.Move i) {
      return name(i.from());
    } else if (instruction instanceof Instruction.Binary i) {
      return name(i.left()) + " " + i.operation() + " " + name(i.right());
    } else if (instruction instanceof Instruction.FloatBinary i) {
      return name(i.left()) + " " + i.operation() + " " + name(i.right());
    } else if (instruction instanceof Instruction.FloatNegate i) {
      return "-" + name(i.from());
    } else if (instruction instanceof Instruction.ToFloat i) {
      return "float(" + name(i.from()) + ")";
    } else if (instruction instanceof Instruction.Load i) {
      return place(i.width(), i.base(), i.offset());
    } else if (instruction instanceof Instruction.Store i) {
      return place(i.width(), i.base(), i.offset()) + " = " + name(i.from());
    } else if (instruction instanceof Instruction.LoadElement i) {
      return element(i.width(), i.array(), i.index());
    } else if (instruction instanceof Instruction.StoreElement i) {
      return element(i.width(), i.array(), i.index()) + " = " + name(i.from());
    } else if (instruction instanceof Instruction.Call i) {
      return i.routine().name() + names(i.arguments());
    } else if (instruction instanceof Instruction.CallAt i) {
      return "call " + place(Instruction.Width.WORD, i.base(), i.offset()) + names(i.arguments());
    } else if (instruction instanceof Instruction.FrameAddress i) {
      return "frame + " + 4 * i.word();
    } else if (instruction instanceof Instruction.BlockAddress i) {
      return "address of " + name(i.block());
    }
    throw new AssertionError(instruction);
  }

  private String terminator(Terminator terminator) {
    if (terminator instanceof Terminator.Jump t) {
      return "jump " + name(t.target());
    } else if (terminator instanceof Terminator.Branch t) {
      return branch(t.left(), t.condition(), t.right(), t.then(), t.otherwise());
    } else if (terminator instanceof Terminator.FloatBranch t) {
      return branch(t.left(), t.condition(), t.right(), t.then(), t.otherwise());
    } else if (terminator instanceof Terminator.Checked t) {
      return checked(t.operation().toString(), t.to(), t.left(), t.right(), t.next(), t.overflow());
    } else if (terminator instanceof Terminator.CheckedWord t) {
      String operation = t.operation() + "w";
      return checked(operation, t.to(), t.left(), t.right(), t.next(), t.overflow());
    } else if (terminator instanceof Terminator.JumpTo t) {
      return "jump to %s: %s"
          .formatted(
              name(t.address()),
              t.targets().stream().map(Printer::name).collect(Collectors.joining(", ")));
    } else if (terminator instanceof Terminator.Return t) {
      return "return " + name(t.value());
    }
    throw new AssertionError(terminator);
  }

  private String checked(
      String operation, int to, int left, int right, Block next, Block overflow) {
    return "%s = %s %s %s, jump %s, overflow %s"
        .formatted(name(to), name(left), operation, name(right), name(next), name(overflow));
  }

  private String branch(int left, Condition condition, int right, Block then, Block otherwise) {
    return "if %s %s %s jump %s else %s"
        .formatted(name(left), condition, name(right), name(then), name(otherwise));
  }

  private String place(Instruction.Width width, int base, int offset) {
    String address =
        name(base) + (offset == 0 ? "" : offset < 0 ? " - " + -offset : " + " + offset);
    return name(width) + "[" + address + "]";
  }

  private String element(Instruction.Width width, int array, int index) {
    return name(width) + " " + name(array) + "[" + name(index) + "]";
  }

  private static String name(Instruction.Width width) {
    return width.name().toLowerCase(java.util.Locale.ROOT);
  }

  private String names(List<Integer> registers) {
    return registers.stream().map(this::name).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String name(Block block) {
    return "b" + block.number();
  }

  private String name(int register) {
    if (register < 0 || register >= function.registers()) {
      return "?" + register; // told by the verifier
    }
    return (function.type(register) == Type.WORD ? "w" : "f") + register;
  }
}
