package org.antaresia.fs.lfs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of version 2: a small one is in the metadata itself, and in memory while it is open
 * (DESIGN.md, "Inline files"). It can come with an attribute, which is stored each time the content
 * is.
 */
final class Lfs2File extends LfsFile {
  private final Lfs2Volume volume;
  private final Place place;
  private final @Nullable LfsAttribute attribute;

  private byte @Nullable [] inline; // the content, when it is that small
  private boolean isOutdated; // someone else has given the entry another content

  /** A file whose entry is there, but for what opening it changes. */
  Lfs2File(
      Lfs2Volume volume,
      Place place,
      OpenMode mode,
      boolean isEmptied,
      @Nullable LfsAttribute attribute) {
    super(
        volume.medium, volume.allocator(), mode, isEmptied ? SkipList.EMPTY : place.entry().list());
    this.volume = volume;
    this.place = place;
    this.attribute = attribute;
    if (isEmptied) {
      inline = new byte[0];
    } else if (place.entry().struct() != Tag.LIST_STRUCT) {
      inline = place.entry().data();
    }
    isChanged = isEmptied || mode.write() && attribute != null;
  }

  Place place() {
    return place;
  }

  @Override
  void check(boolean isAllowed) {
    // version 2 does not ask
  }

  @Override
  boolean keep(int at, byte[] bytes, int from, int length) {
    byte[] content = inline;
    if (content == null || Math.max(at + length, content.length) > volume.mostInline()) {
      return false;
    }
    byte[] changed = Arrays.copyOf(content, Math.max(at + length, content.length));
    System.arraycopy(bytes, from, changed, at, length);
    inline = changed;
    return true;
  }

  @Override
  SkipListWriter begin(int at) throws IOException {
    if (inline == null) {
      return super.begin(at);
    }
    SkipListWriter writer = new SkipListWriter(medium, allocator, SkipList.EMPTY, 0);
    writer.write(inline, 0, at);
    return writer;
  }

  @Override
  void list(SkipList newList) {
    super.list(newList);
    inline = null;
  }

  @Override
  int storedSize() {
    return inline == null ? super.storedSize() : inline.length;
  }

  @Override
  int readStored(int at, byte[] to, int from, int length) throws IOException {
    if (inline == null) {
      return super.readStored(at, to, from, length);
    }
    System.arraycopy(inline, at, to, from, length);
    return length;
  }

  @Override
  boolean isInBlocks() {
    return inline == null && !place.isGone;
  }

  @Override
  void publish() throws IOException {
    if (place.isGone) {
      return;
    }
    List<Change> changes = new ArrayList<>();
    if (inline != null) {
      changes.add(new Change.SetStruct(place.id, Tag.INLINE_STRUCT, inline));
    } else {
      byte[] list = LittleEndian.bytes(list().head(), list().size());
      changes.add(new Change.SetStruct(place.id, Tag.LIST_STRUCT, list));
    }
    if (attribute != null) {
      changes.add(new Change.SetAttribute(place.id, attribute.type(), attribute.value()));
    }
    volume.publish(this, changes);
    isOutdated = false;
  }

  /** Another file has changed the entry that this one has, too. */
  void entryHasChanged() {
    isOutdated = true;
  }

  @Override
  void visitBlocks(BlockVisitor visitor) throws IOException {
    super.visitBlocks(visitor);
    if (!isChanged && (isOutdated || place.isGone)) {
      list().visit(medium, visitor);
    }
  }

  @Override
  void forget() {
    volume.forget(this);
  }
}
