package org.antaresia.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.antaresia.mpy.Arch;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.ConstText;
import org.antaresia.mpy.Listing;
import org.antaresia.mpy.Merger;
import org.antaresia.mpy.MpyFormatException;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.mpy.RawCode;
import org.antaresia.mpy.Sizes;
import org.antaresia.mpy.StaticQstrs;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The command {@code mpy-tool}: shows what is in {@code .mpy} files, and merges them. */
@Component(property = Command.NAME + "=mpy-tool")
public final class MpyTool implements Command {
  private static final String USAGE =
      """
      Usage: mpy-tool dump FILE..           tables, and the instructions of each function
             mpy-tool disasm FILE..         the instructions alone; of machine code, too
             mpy-tool sizes FILE..          where the bytes go: by kind, then by function
             mpy-tool compare FILE FILE     what differs, function by function
             mpy-tool merge -o OUT FILE..   one file that runs them in turn; OUT may be -
      Options:
        -h, --help    this text
      The exit code is 0, or 1 when compared files differ, or 2 when one cannot be read or written.
      """;

  private static final int DIFFERENT = 1;
  private static final int TROUBLE = 2;
  private static final int BYTES_PER_LINE = 16;

  /** A file that cannot be read or written, and why. */
  private static final class FileTroubleException extends Exception {
    private static final long serialVersionUID = 1;

    FileTroubleException(String message) {
      super(message);
    }
  }

  @Activate
  public MpyTool() {}

  @Override
  public int run(String... args) {
    return run(Shell.ofProcess(), args);
  }

  int run(Shell shell, String... args) {
    StringBuilder out = new StringBuilder();
    int code;
    try {
      code = run(out, args);
    } catch (FileTroubleException e) {
      shell.err().println("mpy-tool: " + e.getMessage());
      code = TROUBLE;
    }
    byte[] bytes = out.toString().getBytes(ISO_8859_1);
    shell.out().write(bytes, 0, bytes.length);
    shell.out().flush();
    return code;
  }

  private static int run(StringBuilder out, String... args) throws FileTroubleException {
    String action = args.length == 0 ? "" : args[0];
    List<String> files = args.length == 0 ? List.of() : List.of(args).subList(1, args.length);
    if (action.equals("-h") || action.equals("--help")) {
      out.append(USAGE);
      return 0;
    }
    if (action.equals("compare") && files.size() == 2) {
      return compare(out, read(files.get(0)), read(files.get(1)));
    }
    if (action.equals("merge") && files.size() > 2 && files.get(0).equals("-o")) {
      merge(out, files.get(1), files.subList(2, files.size()));
      return 0;
    }
    if (files.isEmpty()) {
      throw new FileTroubleException("see mpy-tool --help for what it can do");
    }
    for (String file : files) {
      switch (action) {
        case "dump" -> dump(out, file, Listing.of(read(file)));
        case "disasm" -> functions(out, Listing.of(read(file)));
        case "sizes" -> sizes(out, file, Sizes.of(read(file)));
        default -> throw new FileTroubleException("see mpy-tool --help for what it can do");
      }
    }
    return 0;
  }

  private static CompiledModule read(String file) throws FileTroubleException {
    try {
      return MpyReader.read(Files.readAllBytes(Path.of(file)));
    } catch (NoSuchFileException e) {
      throw new FileTroubleException("there is no file " + file);
    } catch (IOException e) {
      throw new FileTroubleException("cannot read " + file + ": " + e.getMessage());
    } catch (MpyFormatException e) {
      throw new FileTroubleException(file + ": " + e.getMessage() + ": " + e.detail());
    }
  }

  private static void merge(StringBuilder out, String to, List<String> files)
      throws FileTroubleException {
    List<CompiledModule> modules = new ArrayList<>();
    for (String file : files) {
      modules.add(read(file));
    }
    byte[] merged;
    try {
      merged = MpyWriter.write(Merger.merge(modules));
    } catch (IllegalArgumentException e) {
      throw new FileTroubleException("cannot merge: " + e.getMessage());
    }
    if (to.equals("-")) {
      out.append(new String(merged, ISO_8859_1));
      return;
    }
    try {
      Files.write(Path.of(to), merged);
    } catch (IOException e) {
      throw new FileTroubleException("cannot write " + to + ": " + e.getMessage());
    }
  }

  private static void dump(StringBuilder out, String file, Listing listing) {
    CompiledModule module = listing.module();
    String source = ConstText.name(module.sourceFile());
    line(out, "%s: compiled from %s", Shell.byteString(file), source);
    line(
        out,
        "small ints of %d bits, %s",
        module.smallIntBits(),
        module.arch() == 0 ? "no machine code" : "machine code for " + Arch.name(module.arch()));
    line(out, "%nnames: %d", module.qstrs().size());
    for (int i = 0; i < module.qstrs().size(); i++) {
      String name = module.qstrs().get(i);
      String origin = StaticQstrs.number(name) == 0 ? "" : " (static)";
      line(out, "%5d %s%s", i, ConstText.name(name), origin);
    }
    line(out, "%nobjects: %d", module.consts().size());
    for (int i = 0; i < module.consts().size(); i++) {
      line(out, "%5d %s", i, ConstText.repr(module.consts().get(i)));
    }
    functions(out, listing);
    line(out, "");
  }

  private static void functions(StringBuilder out, Listing listing) {
    for (Listing.Function function : listing.functions()) {
      int bytes = function.rawCode().code().length;
      line(out, "%n%s%s, %d bytes", function.path(), function.signature(), bytes);
      int line = 0;
      for (Listing.Instruction instruction : function.instructions()) {
        String number = instruction.line() == line ? "" : String.valueOf(instruction.line());
        line = instruction.line();
        line(out, "%6s %5d %s", number, instruction.offset(), instruction.text());
      }
      if (function.rawCode().kind() != RawCode.Kind.BYTECODE) {
        machineCode(out, function.rawCode(), listing.module().arch());
      }
    }
  }

  private static void machineCode(StringBuilder out, RawCode rawCode, int arch) {
    Optional<List<String>> instructions = MachineListing.of(rawCode, arch);
    if (instructions.isPresent()) {
      instructions.get().forEach(text -> line(out, "%s", text));
      return;
    }
    byte[] code = rawCode.code();
    HexFormat hex = HexFormat.ofDelimiter(" ");
    for (int at = 0; at < code.length; at += BYTES_PER_LINE) {
      int end = Math.min(at + BYTES_PER_LINE, code.length);
      line(out, "%12d %s", at, hex.formatHex(code, at, end));
    }
  }

  private static void sizes(StringBuilder out, String file, Sizes sizes) {
    line(out, "%s: %d bytes", Shell.byteString(file), sizes.total());
    share(out, sizes, sizes.header(), "header");
    share(out, sizes, sizes.names(), "names");
    share(out, sizes, sizes.objects(), "objects");
    List<Sizes.Function> functions = new ArrayList<>(sizes.functions());
    share(out, sizes, functions.stream().mapToInt(Sizes.Function::code).sum(), "code");
    share(out, sizes, functions.stream().mapToInt(Sizes.Function::info).sum(), "signatures");
    share(out, sizes, functions.stream().mapToInt(Sizes.Function::lines).sum(), "source lines");
    share(out, sizes, functions.stream().mapToInt(Sizes.Function::frame).sum(), "heads");
    functions.sort(Comparator.comparingInt(Sizes.Function::total).reversed());
    line(out, "%n   all  code signature lines  head  function");
    for (Sizes.Function function : functions) {
      line(
          out,
          "%6d %5d %9d %5d %5d  %s",
          function.total(),
          function.code(),
          function.info(),
          function.lines(),
          function.frame(),
          function.path());
    }
    line(out, "");
  }

  private static void share(StringBuilder out, Sizes sizes, int bytes, String what) {
    line(out, "%6d %3d %%  %s", bytes, Math.round(100.0 * bytes / sizes.total()), what);
  }

  private static int compare(StringBuilder out, CompiledModule left, CompiledModule right) {
    Map<String, Listing.Function> others = new LinkedHashMap<>();
    for (Listing.Function function : Listing.of(right).functions()) {
      others.put(function.path(), function);
    }
    int same = 0;
    int different = 0;
    for (Listing.Function function : Listing.of(left).functions()) {
      Listing.Function other = others.remove(function.path());
      String difference = other == null ? "only in the first" : difference(function, other);
      if (difference.isEmpty()) {
        same++;
      } else {
        different++;
        line(out, "%s: %s", function.path(), difference);
      }
    }
    for (String path : others.keySet()) {
      line(out, "%s: only in the second", path);
    }
    different += others.size();
    line(out, "%d %s equal, %d differ", same, same == 1 ? "function" : "functions", different);
    return different == 0 ? 0 : DIFFERENT;
  }

  /** What differs first; instructions are compared by what they name, not by its index. */
  private static String difference(Listing.Function left, Listing.Function right) {
    int bytes = left.rawCode().code().length;
    int otherBytes = right.rawCode().code().length;
    String sizes = bytes == otherBytes ? "" : bytes + " and " + otherBytes + " bytes; ";
    if (!left.signature().equals(right.signature())) {
      return sizes + left.signature() + " | " + right.signature();
    }
    for (int i = 0; i < Math.max(left.instructions().size(), right.instructions().size()); i++) {
      if (!Objects.equals(text(left, i), text(right, i))) {
        return sizes + place(left, i) + " | " + place(right, i);
      }
    }
    boolean isEqual =
        left.rawCode().kind() == right.rawCode().kind()
            && (left.rawCode().kind() == RawCode.Kind.BYTECODE
                || Arrays.equals(left.rawCode().code(), right.rawCode().code()));
    return isEqual ? "" : sizes + "other machine code";
  }

  /** An instruction, whatever its line is: a function is the same when it moved. */
  private static @Nullable String text(Listing.Function function, int i) {
    return i < function.instructions().size() ? function.instructions().get(i).text() : null;
  }

  private static String place(Listing.Function function, int i) {
    if (i >= function.instructions().size()) {
      return "nothing";
    }
    Listing.Instruction instruction = function.instructions().get(i);
    return "line %d, %d %s".formatted(instruction.line(), instruction.offset(), instruction.text());
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(format.formatted(values)).append('\n');
  }
}
