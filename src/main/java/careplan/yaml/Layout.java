package careplan.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which lines of a file belong to which key, item or comment.
 *
 * <p>Extents go by indentation, for the engine's end of a block runs over the comments of the next
 * one. A comment on a line of its own belongs to the next thing below it; one that stands further
 * in than that belongs to the end of the block above. A comment behind something belongs to that
 * line. What stands above the first key belongs to the file.
 */
final class Layout {
  final SourceText source;
  final TextLines lines;

  /** The whole, where it is in block style. */
  final Optional<BlockLayout> root;

  /** Comments above the first key. */
  final List<Comments.Comment> head = new ArrayList<>(0);

  /** Comments of a file that is not in block style, and any behind a mark of the document's end. */
  final List<Comments.Comment> rest = new ArrayList<>(0);

  private final Map<Integer, Comments.Comment> byLine = new HashMap<>();

  /** The last line that anything read so far stands on. */
  private int reached;

  private Layout(YamlDocument document) throws EditRefused {
    this.source = document.source();
    this.lines = new TextLines(source);
    for (Comments.Comment comment : Comments.of(source, document.root())) {
      byLine.put(source.lineAt(comment.start()), comment);
    }
    Node node = document.root().orElse(null);
    if (node == null || !isBlock(node)) {
      root = Optional.empty();
      rest.addAll(inOrder());
      return;
    }
    BlockLayout whole = block(node, true);
    List<BlockLayout> closing = new ArrayList<>(List.of(whole));
    inner(whole.members.get(whole.members.size() - 1), closing);
    feet(reached + 1, lines.count(), -1, closing);
    root = Optional.of(whole);
    rest.addAll(inOrder());
  }

  /**
   * The layout of a file.
   *
   * @throws EditRefused if the file was not read in full, or is laid out in a way that no plan
   *     needs
   */
  static Layout of(YamlDocument document) throws EditRefused {
    for (Fault fault : document.faults()) {
      if (fault.kind() != FaultKind.CUT_AT_HASH) {
        throw new EditRefused(
            document.source().lineAt(fault.start()), fault.message().in(document.source()));
      }
    }
    return new Layout(document);
  }

  /**
   * The member that holds what stands at some steps into the data, or is it.
   *
   * @param blocks the blocks on the way, outermost first; the last holds the member
   * @param depth how many of the steps lead to the member; the rest lead on inside brackets
   */
  record Found(Member member, List<BlockLayout> blocks, int depth) {
    BlockLayout block() {
      return blocks.get(blocks.size() - 1);
    }
  }

  /** Looks for the deepest member on a way that leads somewhere. */
  Optional<Found> find(List<String> steps) {
    Optional<BlockLayout> block = root;
    List<BlockLayout> blocks = new ArrayList<>();
    Member member = null;
    int depth = 0;
    while (depth < steps.size() && block.isPresent()) {
      blocks.add(block.get());
      member = block.get().member(steps.get(depth));
      depth++;
      block = member.inner;
    }
    return Optional.ofNullable(member).map(one -> new Found(one, blocks, blocks.size()));
  }

  private static boolean isBlock(Node node) {
    if (node instanceof MappingNode mapping) {
      return !mapping.inBraces() && !mapping.isEmpty();
    }
    return node instanceof SequenceNode sequence && !sequence.inBrackets() && !sequence.isEmpty();
  }

  private List<Comments.Comment> inOrder() {
    return byLine.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private BlockLayout block(Node node, boolean isRoot) throws EditRefused {
    BlockLayout block = null;
    int count =
        node instanceof MappingNode mapping
            ? mapping.entries().size()
            : ((SequenceNode) node).items().size();
    for (int i = 0; i < count; i++) {
      Member member = member(node, i);
      if (block == null) {
        block = new BlockLayout(node, member.column);
      } else if (member.column != block.column) {
        throw refused(member.firstLine);
      }
      above(block, member, isRoot && i == 0);
      block.members.add(member);
      within(member, block.column);
      member.lastLine = reached;
    }
    block.lastLine = reached;
    return block;
  }

  private Member member(Node parent, int index) throws EditRefused {
    if (parent instanceof MappingNode mapping) {
      MappingNode.Entry entry = mapping.entries().get(index);
      int start = source.chars(entry.key().start());
      int line = lines.lineAt(start);
      int column = start - lines.start(line);
      String before = lines.words(line).substring(0, column);
      for (int i = 0; i < before.length(); i++) {
        if (before.charAt(i) != ' ' && before.charAt(i) != '-') {
          throw refused(line);
        }
      }
      return new Member(Optional.of(entry.key()), entry.value(), start, column, line);
    }
    Node item = ((SequenceNode) parent).items().get(index);
    int start = index == 0 ? source.chars(parent.start()) : nextDash();
    int line = lines.lineAt(start);
    if (start >= source.text().length() || source.text().charAt(start) != '-') {
      throw refused(line);
    }
    return new Member(Optional.empty(), item, start, start - lines.start(line), line);
  }

  private int nextDash() {
    int line = reached + 1;
    while (line < lines.count() && (lines.isBlank(line) || isComment(line))) {
      line++;
    }
    return line > lines.count()
        ? source.text().length()
        : lines.start(line) + lines.indentation(line);
  }

  private boolean isComment(int line) {
    Comments.Comment comment = byLine.get(line);
    return comment != null && comment.ownLine();
  }

  /** Shares out the lines between what was read last and a member. */
  private void above(BlockLayout block, Member member, boolean first) throws EditRefused {
    if (first) {
      for (int line = 1; line < member.firstLine; line++) {
        Comments.Comment comment = byLine.remove(line);
        if (comment != null) {
          head.add(comment);
        }
      }
      return;
    }
    List<BlockLayout> closing = new ArrayList<>();
    if (!block.members.isEmpty()) {
      inner(block.members.get(block.members.size() - 1), closing);
    }
    int from = feet(reached + 1, member.firstLine - 1, member.column, closing);
    member.headLine = Math.min(from, member.firstLine);
    for (int line = from; line < member.firstLine; line++) {
      Comments.Comment comment = byLine.remove(line);
      if (comment != null) {
        member.head.add(comment);
      } else if (!lines.isBlank(line)) {
        throw refused(line);
      }
    }
    if (!block.members.isEmpty()) {
      Member before = block.members.get(block.members.size() - 1);
      before.lastLine = Math.max(before.lastLine, from - 1);
    }
  }

  /** The blocks that end where a member ends, outermost first. */
  private static void inner(Member member, List<BlockLayout> closing) {
    Optional<BlockLayout> inner = member.inner;
    while (inner.isPresent()) {
      closing.add(inner.get());
      List<Member> members = inner.get().members;
      inner = members.get(members.size() - 1).inner;
    }
  }

  /**
   * Gives comments that stand further in than what follows to the blocks that end above them.
   *
   * @return the first line that belongs to what follows
   */
  private int feet(int from, int to, int column, List<BlockLayout> closing) {
    int deepest = closing.size() - 1;
    int next = from;
    for (int line = from; line <= to; line++) {
      Comments.Comment comment = byLine.get(line);
      if (comment == null) {
        if (!lines.isBlank(line)) {
          break;
        }
        continue;
      }
      int at = source.chars(comment.start()) - lines.start(line);
      if (closing.isEmpty() || at <= column) {
        break;
      }
      while (deepest > 0
          && (closing.get(deepest).column > at
              || closing.get(deepest - 1).column == closing.get(deepest).column)) {
        deepest--;
      }
      closing.get(deepest).foot.add(comment);
      byLine.remove(line);
      next = line + 1;
      for (int i = 0; i < closing.size(); i++) {
        // What stands below the foot of an inner block is no longer part of that block.
        if (i <= deepest) {
          closing.get(i).lastLine = line;
          if (i < deepest) {
            List<Member> members = closing.get(i).members;
            members.get(members.size() - 1).lastLine = line;
          }
        }
      }
      reached = line;
    }
    return next;
  }

  private void within(Member member, int column) throws EditRefused {
    reached = member.firstLine;
    if (isBlock(member.value)) {
      int valueLine =
          source.lineAt(
              member.value instanceof MappingNode mapping
                  ? mapping.entries().get(0).key().start()
                  : member.value.start());
      if (valueLine > member.firstLine) {
        take(member.firstLine, member.firstLine, member);
      }
      member.inner = Optional.of(block(member.value, false));
      return;
    }
    reached = lastLine(member, column);
    take(member.firstLine, reached, member);
  }

  private int lastLine(Member member, int column) {
    if (BlockText.isOne(member.value)) {
      return BlockText.of((ScalarNode) member.value, source, lines, column).lastLine();
    }
    int end = member.value.end();
    return Math.max(member.firstLine, source.lineAt(end));
  }

  private void take(int from, int to, Member member) {
    for (int line = from; line <= to; line++) {
      Comments.Comment comment = byLine.remove(line);
      if (comment != null) {
        member.line.add(comment);
      }
    }
  }

  private static EditRefused refused(int line) {
    return new EditRefused(
        line,
        "This is laid out in a way that cannot be changed safely. Write each field on a line of its"
            + " own, moved in by spaces.");
  }
}
