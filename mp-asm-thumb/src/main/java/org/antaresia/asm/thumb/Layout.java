package org.antaresia.asm.thumb;

import java.util.List;

/** Where the pieces of code are, and how large those are that may be of two sizes. */
final class Layout {
  private Layout() {}

  /**
   * Gives each piece its address. Pieces only grow, so it comes to an end.
   *
   * @param plain how many bytes there are beside the pieces
   * @return the size of all
   */
  static int place(List<Piece> pieces, int plain) {
    for (Piece piece : pieces) {
      if (piece.target != null && !piece.target.isBound()) {
        throw new AssemblerException("label is not defined");
      }
    }
    int end = addresses(pieces, plain);
    boolean isStable = false;
    while (!isStable) {
      isStable = true;
      for (Piece piece : pieces) {
        if (piece.size < piece.maximum && !reaches(pieces, piece)) {
          piece.size = piece.maximum;
          isStable = false;
        }
      }
      end = addresses(pieces, plain);
    }
    return end;
  }

  static int addressOf(List<Piece> pieces, Label label) {
    return pieces.get(label.piece).address;
  }

  private static int addresses(List<Piece> pieces, int plain) {
    int added = 0;
    for (Piece piece : pieces) {
      piece.address = piece.start + added;
      if (piece.kind == Piece.Kind.ALIGN) {
        piece.size = -piece.address & piece.value - 1;
      }
      added += piece.size;
    }
    return plain + added;
  }

  private static boolean reaches(List<Piece> pieces, Piece piece) {
    if (piece.target == null) {
      return true;
    }
    int offset = addressOf(pieces, piece.target) - piece.address - 4;
    return switch (piece.kind) {
      case BRANCH -> {
        int reach = piece.value == Instruction.ALWAYS || piece.inIt ? 2048 : 256;
        yield offset >= -reach && offset < reach;
      }
      case LOAD, ADDRESS -> {
        int distance = offset + (piece.address & 2);
        yield distance >= 0 && distance <= 1020 && (distance & 3) == 0;
      }
      default -> true;
    };
  }
}
