package careplan.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A file with its keys in canonical order and its lines moved in by twos, and nothing else changed:
 * no word, no quote, no comment, no blank line, no line break.
 *
 * <p>Keys that have no place in the order, such as {@code x-} ones, stay behind the key they stand
 * behind. What stands below a comment {@code # careplan-fmt: off} stays as it is inside; at the top
 * of the file the comment speaks for the whole of it.
 */
public final class CanonicalText {
  private static final String OFF = "careplan-fmt: off";
  private static final int STEP = 2;

  private final KeyOrder order;
  private final BlockLayout root;
  private final TextLines lines;
  private final SourceText source;
  private final Reindented reindented;
  private final String lineEnd;
  private final StringBuilder written;

  private CanonicalText(Layout layout, BlockLayout root, KeyOrder order) {
    this.order = order;
    this.root = root;
    this.lines = layout.lines;
    this.source = layout.source;
    this.reindented = new Reindented(layout);
    this.lineEnd = lines.lineEnd();
    this.written = new StringBuilder(source.text().length() + 64);
  }

  /**
   * The text in canonical order; the same text where there is nothing to do.
   *
   * @throws EditRefused if the file cannot be read in full, or cannot be proven to say the same
   *     afterwards, its comments and their owners included
   */
  public static String of(YamlDocument document, KeyOrder order) throws EditRefused {
    Layout layout = Layout.of(document);
    String text = document.source().text();
    if (layout.root.isEmpty() || isOff(layout.head, layout.source)) {
      return text;
    }
    CommentedValue before = CommentedValue.of(layout, document);
    String sorted = BraceOrder.of(layout, order);
    Layout between =
        sorted.equals(text) ? layout : Proof.that(layout.source, sorted, before).layout();
    String written = new CanonicalText(between, between.root.orElseThrow(), order).write();
    if (!written.equals(sorted)) {
      Proof.that(layout.source, written, before);
    }
    return written;
  }

  static boolean isOff(List<Comments.Comment> comments, SourceText source) {
    for (Comments.Comment comment : comments) {
      if (source.slice(comment.start() + 1, comment.end()).strip().equals(OFF)) {
        return true;
      }
    }
    return false;
  }

  private String write() throws EditRefused {
    for (int line = 1; line < root.members.get(0).firstLine; line++) {
      boolean comment = lines.words(line).strip().startsWith("#");
      append(comment ? reindented.comment(line, 0) : lines.words(line), line);
    }
    block(root, 0, false);
    for (int line = root.lastLine + 1; line <= lines.count(); line++) {
      append(lines.words(line), line);
    }
    String text = source.text();
    if (!TextLines.endsLine(text) && TextLines.endsLine(written)) {
      written.setLength(written.length() - (written.toString().endsWith("\r\n") ? 2 : 1));
    }
    return written.toString();
  }

  private void block(BlockLayout block, int column, boolean behindDash) throws EditRefused {
    List<Member> members = inOrder(block);
    Member oldFirst = block.members.get(0);
    Member newFirst = members.get(0);
    boolean moved = oldFirst != newFirst;
    if (moved && block == root && !newFirst.head.isEmpty()) {
      throw new EditRefused(
          source.lineAt(newFirst.head.get(0).start()),
          "The comment here would come to stand at the top, where it speaks for the whole file. Move "
              + newFirst.key.orElseThrow().value()
              + " to the top by hand.");
    }
    boolean inline = behindDash && newFirst.head.isEmpty();
    written.append(inline ? " " : behindDash ? lineEnd : "");
    for (Member member : members) {
      // Blank lines stay where they are when the first member changes, and do not open a block.
      int from = blanksEnd(member);
      Member blanks = member == newFirst ? oldFirst : member == oldFirst ? newFirst : member;
      for (int line = blanks.headLine; line < blanksEnd(blanks); line++) {
        append(lines.words(line), line);
      }
      for (int line = from; line < member.firstLine; line++) {
        append(reindented.comment(line, column), line);
      }
      if (!inline || member != newFirst) {
        startLine();
        spaces(column);
      }
      member(member, column);
    }
    Member last = block.members.get(block.members.size() - 1);
    for (int line = last.lastLine + 1; line <= block.lastLine; line++) {
      append(reindented.comment(line, column), line);
    }
  }

  private List<Member> inOrder(BlockLayout block) {
    if (!(block.node instanceof MappingNode mapping)) {
      return block.members;
    }
    List<String> canonical = order.of(mapping);
    if (canonical.isEmpty()) {
      return block.members;
    }
    List<String> keys = new ArrayList<>(block.members.size());
    for (Member member : block.members) {
      keys.add(member.key.orElseThrow().value());
    }
    List<Member> members = new ArrayList<>(keys.size());
    for (int position : SortedKeys.positions(keys, canonical)) {
      members.add(block.members.get(position));
    }
    return members;
  }

  private int blanksEnd(Member member) {
    int line = member.headLine;
    while (line < member.firstLine && lines.isBlank(line)) {
      line++;
    }
    return line;
  }

  private void member(Member member, int column) throws EditRefused {
    if (isOff(member.head, source)) {
      asItIs(member, column);
      return;
    }
    if (member.inner.isPresent()) {
      if (member.isCompact()) {
        written.append('-');
        block(member.inner.get(), column + STEP, true);
      } else {
        firstLine(member);
        block(member.inner.get(), column + STEP, false);
      }
      return;
    }
    firstLine(member);
    for (int line = member.firstLine + 1; line <= member.lastLine; line++) {
      append(reindented.continued(line, member, column), line);
    }
  }

  /** The line of a key or dash; behind a dash stands one space. */
  private void firstLine(Member member) {
    int line = member.firstLine;
    int from = member.start - lines.start(line);
    if (member.key.isEmpty()) {
      written.append('-');
      from++;
      int value = source.chars(member.value.start());
      if (lines.lineAt(value) == line && !member.value.isEmpty()) {
        written.append(' ');
        from = value - lines.start(line);
      }
    }
    written.append(lines.from(line, from));
  }

  private void asItIs(Member member, int column) {
    int by = column - member.column;
    written.append(lines.from(member.firstLine, member.column));
    for (int line = member.firstLine + 1; line <= member.lastLine; line++) {
      String words = lines.words(line);
      append(by == 0 || words.isBlank() ? words : Reindented.shifted(words, by), line);
    }
  }

  /** Adds a line, with the end that line has in the file. */
  private void append(String words, int line) {
    startLine();
    written.append(words).append(lines.from(line, lines.words(line).length()));
  }

  private void startLine() {
    if (!TextLines.endsLine(written)) {
      written.append(lineEnd);
    }
  }

  private void spaces(int count) {
    for (int i = 0; i < count; i++) {
      written.append(' ');
    }
  }
}
