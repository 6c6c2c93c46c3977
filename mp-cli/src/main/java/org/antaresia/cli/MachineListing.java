package org.antaresia.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antaresia.asm.thumb.Architecture;
import org.antaresia.asm.thumb.Decoder;
import org.antaresia.asm.thumb.Disassembler;
import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;
import org.antaresia.mpy.Arch;
import org.antaresia.mpy.Prelude;
import org.antaresia.mpy.RawCode;
import org.jspecify.annotations.Nullable;

/**
 * Machine code of ARM's microcontrollers, an instruction a line, with the names of the run-time
 * functions that it calls: those it loads from the function table (py/nativeglue.h) right before.
 */
final class MachineListing {
  /** The function table, entry by entry. */
  private static final List<String> FUNCTIONS =
      List.of(
          """
          const_none const_false const_true native_from_obj native_to_obj swap_globals
          load_name load_global load_build_class load_attr load_method load_super_method
          store_name store_global store_attr obj_subscr obj_is_true unary_op binary_op
          new_tuple new_list new_dict new_set set_store list_append dict_store
          make_function_from_proto_fun call_function_n_kw call_method_n_kw
          call_method_n_kw_var getiter iternext nlr_push nlr_pop raise import_name import_from
          import_all new_slice unpack_sequence unpack_ex delete_name delete_global new_closure
          arg_check_num_sig setup_code_state_native small_int_floor_divide small_int_modulo
          yield_from setjmp memset memmove realloc printf vprintf raise_msg obj_get_type
          obj_new_str obj_new_bytes obj_new_bytearray_by_ref obj_new_float_from_f
          obj_new_float_from_d obj_get_float_to_f obj_get_float_to_d load_method_maybe
          get_buffer get_stream_raise arg_parse_all arg_parse_all_kw_array binary_get_size
          binary_get_val_array binary_set_val_array plat_print type_type type_str type_list
          type_dict type_fun_builtin_0 type_fun_builtin_1 type_fun_builtin_2
          type_fun_builtin_3 type_fun_builtin_var type_Exception stream_read_obj
          stream_readinto_obj stream_unbuffered_readline_obj stream_write_obj
          """
              .strip()
              .split("\\s+"));

  private static final int WORD = 4;

  private final Decoder decoder;
  private final Disassembler disassembler = new Disassembler();
  private final byte[] code;
  private final List<String> lines = new ArrayList<>();

  private MachineListing(Architecture architecture, byte[] code) {
    decoder = new Decoder(architecture);
    this.code = code;
  }

  /**
   * The lines of a function.
   *
   * @param arch the number of the machine
   * @return nothing when it is another machine's
   */
  static Optional<List<String>> of(RawCode rawCode, int arch) {
    return Arrays.stream(Architecture.values())
        .filter(architecture -> architecture.lowerCaseName().equals(Arch.name(arch)))
        .findFirst()
        .map(architecture -> new MachineListing(architecture, rawCode.code()).lines(rawCode));
  }

  private List<String> lines(RawCode rawCode) {
    int at = 0;
    int end = code.length & ~1;
    if (rawCode.kind() == RawCode.Kind.NATIVE) {
      end = Math.min(end, rawCode.machine().preludeOffset());
      int words = (rawCode.prelude().scopeFlags() & Prelude.GENERATOR) != 0 ? 2 : 1;
      for (; words > 0 && at + WORD <= end; words--) {
        line(at, WORD, ".word\t" + (half(at) | half(at + 2) << 16));
        at += WORD;
      }
    }
    Instruction before = null;
    while (at < end) {
      Instruction instruction = decoder.decode(half(at), half(at + 2));
      int length = Decoder.isWide(half(at)) && at + WORD <= end ? WORD : 2;
      line(
          at,
          length,
          instruction == null
              ? ".short\t" + half(at)
              : disassembler.text(instruction, at) + called(before, instruction));
      before = instruction;
      at += length;
    }
    return lines;
  }

  /** The name of the function that an instruction calls which the one before loads. */
  private static String called(@Nullable Instruction before, Instruction call) {
    if (before == null
        || call.operation() != Operation.BLX
        || before.operation() != Operation.LDR
        || before.t() != call.m()
        || before.m() >= 0) {
      return "";
    }
    int entry = before.immediate() / WORD;
    return entry >= 0 && entry < FUNCTIONS.size() ? "\t; " + FUNCTIONS.get(entry) : "";
  }

  private int half(int at) {
    return at + 1 < code.length ? code[at] & 0xff | (code[at + 1] & 0xff) << 8 : 0;
  }

  private void line(int at, int length, String text) {
    StringBuilder bits = new StringBuilder();
    for (int i = at; i < at + length; i += 2) {
      bits.append(String.format("%04x ", half(i)));
    }
    lines.add(String.format("%#12x  %-10s %s", at, bits, text.replace('\t', ' ')));
  }
}
