package careplan.yaml;

import java.util.List;

/** Members put into, taken out of and moved between mappings and lists in block style. */
final class BlockEdit {
  private final Layout layout;
  private final TextLines lines;
  private final String text;
  private final String lineEnd;
  private final Splices splices;

  BlockEdit(Layout layout, Splices splices) {
    this.layout = layout;
    this.lines = layout.lines;
    this.text = layout.source.text();
    this.lineEnd = lines.lineEnd();
    this.splices = splices;
  }

  /**
   * Puts lines before a member.
   *
   * @param written whole lines that end in LF, moved in as far as the members are
   * @param index the member's; as many as there are for the end
   */
  void insert(BlockLayout block, int index, String written) {
    List<Member> members = block.members;
    boolean oneLine = written.indexOf('\n') == written.length() - 1;
    if (index == members.size()) {
      Member last = members.get(index - 1);
      boolean apart = members.size() > 1 && isApart(last) && !(oneLine && isOneLine(last));
      addBelow(last.lastLine, (apart ? "\n" : "") + written);
      return;
    }
    Member next = members.get(index);
    if (index > 0) {
      Member before = members.get(index - 1);
      boolean apart = isApart(next) && !(oneLine && isOneLine(before));
      splices.insert(lines.start(next.headLine), ended((apart ? "\n" : "") + written));
      return;
    }
    boolean apart = members.size() > 1 && isApart(members.get(1)) && !(oneLine && isOneLine(next));
    boolean shared = next.column != lines.indentation(next.firstLine);
    String addition = written + (apart ? "\n" : "");
    if (shared) {
      splices.insert(
          next.start, ended(addition.substring(block.column) + " ".repeat(block.column)));
    } else {
      splices.insert(lines.start(next.headLine), ended(addition));
    }
  }

  private void addBelow(int line, String written) {
    int at = lines.start(line + 1);
    if (at == 0 || TextLines.endsLine(text.substring(at - 1, at))) {
      splices.insert(at, ended(written));
    } else {
      splices.insert(at, ended("\n" + written.substring(0, written.length() - 1)));
    }
  }

  private String ended(String written) {
    return lineEnd.equals("\n") ? written : written.replace("\n", lineEnd);
  }

  private boolean isRoot(BlockLayout block) {
    return layout.root.isPresent() && layout.root.get() == block;
  }

  /** Whether a blank line stands above a member. */
  private boolean isApart(Member member) {
    return member.headLine < member.firstLine && lines.isBlank(member.headLine);
  }

  private static boolean isOneLine(Member member) {
    return member.lastLine == member.firstLine;
  }

  /** Takes a member out together with the comments that belong to it; never the only one. */
  void remove(BlockLayout block, int index) throws EditRefused {
    Member member = block.members.get(index);
    boolean shared = member.column != lines.indentation(member.firstLine);
    if (!shared) {
      int end = lines.start(member.lastLine + 1);
      boolean first = index == 0;
      Member next = first ? block.members.get(1) : member;
      if (first && isRoot(block) && !next.head.isEmpty()) {
        throw new EditRefused(
            lines.lineAt(layout.source.chars(next.head.get(0).start())),
            "The comment here would come to stand at the top, where it speaks for the whole file."
                + " Make this change by hand.");
      }
      if (first && isApart(next)) {
        end = lines.start(firstNotBlank(next));
      }
      splices.replace(lines.start(member.headLine), end, "");
      return;
    }
    Member next = block.members.get(1);
    if (next.head.isEmpty()) {
      splices.replace(member.start, next.start, "");
    } else {
      int dash = member.start;
      while (text.charAt(dash - 1) == ' ') {
        dash--;
      }
      splices.replace(dash, lines.start(firstNotBlank(next)), lineEnd);
    }
  }

  /** Takes out the only member of a block, which says from then on that it is empty. */
  void removeOnly(Member owner) throws EditRefused {
    BlockLayout block = owner.inner.orElseThrow();
    Member member = block.members.get(0);
    if (owner.isCompact()) {
      throw new EditRefused(
          member.firstLine,
          "This is all that stands behind a dash. Take the whole item out, or change it by hand.");
    }
    int after = afterKeyOrDash(owner);
    if (!block.foot.isEmpty()) {
      throw new EditRefused(
          layout.source.lineAt(block.foot.get(0).start()),
          "The comment here would be left without what it speaks of. Make this change by hand.");
    }
    splices.insert(after, member.key.isPresent() ? " {}" : " []");
    splices.replace(lines.start(member.headLine), lines.start(member.lastLine + 1), "");
  }

  /** Puts lines below a key that says nothing, or an empty list. */
  void fill(Member owner, String written) {
    int after = afterKeyOrDash(owner);
    String value = text.substring(after, layout.source.chars(owner.value.end()));
    splices.replace(after, after + value.length(), "");
    addBelow(owner.lastLine, written);
  }

  private int afterKeyOrDash(Member member) {
    return member.key.isEmpty()
        ? member.start + 1
        : text.indexOf(':', layout.source.chars(member.key.get().end())) + 1;
  }

  private int firstNotBlank(Member member) {
    int line = member.headLine;
    while (line < member.firstLine && lines.isBlank(line)) {
      line++;
    }
    return line;
  }

  /** A member with its comments as whole lines that end in LF, moved to another column. */
  String movedTo(int column, Member member) {
    StringBuilder moved = new StringBuilder();
    Reindented reindented = new Reindented(layout);
    for (int line = firstNotBlank(member); line < member.firstLine; line++) {
      moved.append(reindented.comment(line, column)).append('\n');
    }
    moved.append(" ".repeat(column)).append(lines.words(member.firstLine).substring(member.column));
    int by = column - member.column;
    for (int line = member.firstLine + 1; line <= member.lastLine; line++) {
      moved.append('\n').append(Reindented.shifted(lines.words(line), by));
    }
    return moved.append('\n').toString();
  }
}
