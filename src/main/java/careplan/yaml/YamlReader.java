package careplan.yaml;

import careplan.yaml.ScalarNode.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Text to nodes with places.
 *
 * <p>Takes the engine's events, not its node tree, which is recursive and silent about repeated
 * keys. After a syntax error it goes on at the next line that starts a top-level key, so that one
 * slip does not hide the rest of the plan.
 */
public final class YamlReader {
  private static final int DEEPEST = 100;
  private static final int MOST_SLIPS = 50;

  private final SourceText source;
  private final List<Fault> faults = new ArrayList<>();
  private final ScalarReader scalars;
  private final Deque<Node> open = new ArrayDeque<>();
  private final Deque<Optional<ScalarNode>> openKeys = new ArrayDeque<>();
  private Node root;
  private int base;
  private boolean tooDeep;
  private int reached;
  private int repeats;
  private int documents;

  private YamlReader(SourceText source) {
    this.source = source;
    this.scalars = new ScalarReader(source, faults);
  }

  /** Decodes and reads the bytes of the file called {@code name}. */
  public static YamlDocument read(String name, byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(name, bytes);
    if (!decoded.faults().isEmpty()) {
      return new YamlDocument(decoded.source(), Optional.empty(), decoded.faults());
    }
    return read(decoded.source());
  }

  /** Reads text that {@link TextDecoder} let through. */
  public static YamlDocument read(SourceText source) {
    Optional<Node> everyday = EverydayYaml.read(source);
    if (everyday.isEmpty()) {
      return readByEngine(source);
    }
    List<Fault> faults = new ArrayList<>();
    Comments.findCutText(source, everyday.get(), faults);
    return new YamlDocument(source, everyday, List.copyOf(faults));
  }

  /** Reads any text, slip by slip. */
  static YamlDocument readByEngine(SourceText source) {
    YamlReader reader = new YamlReader(source);
    reader.readAll();
    Comments.findCutText(source, reader.root, reader.faults);
    return new YamlDocument(source, Optional.ofNullable(reader.root), List.copyOf(reader.faults));
  }

  private void readAll() {
    int line = 1;
    for (int slips = 0; slips < MOST_SLIPS && line > 0; slips++) {
      base = source.lineStart(line);
      int slipLine = readFrom(line);
      line = slipLine == 0 ? 0 : nextTopLevelKey(slipLine);
    }
  }

  /** Reads from a line on; answers 0, or the line of a slip that ended the reading. */
  private int readFrom(int line) {
    String text = source.text().substring(source.chars(base));
    documents = 0;
    reached = base;
    try {
      LoadSettings settings = Engine.SETTINGS;
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
      while (parser.hasNext()) {
        if (!take(parser.next())) {
          break;
        }
      }
      closeAll();
      return 0;
    } catch (MarkedYamlEngineException e) {
      int slip = offset(e.getProblemMark(), e.getContextMark());
      int context = offset(e.getContextMark(), e.getProblemMark());
      closeAll();
      SyntaxSlip found = SyntaxSlip.explain(source, e, context, slip);
      faults.add(found.fault());
      return Math.max(line, found.resumeAfterLine());
    } catch (YamlVersionException e) {
      closeAll();
      faults.add(
          new Fault(
              FaultKind.YAML_SYNTAX,
              "",
              base,
              base,
              Message.of("Plans are YAML 1.2. Take out the line that starts with %YAML.")));
      return 0;
    } catch (YamlEngineException | IllegalArgumentException e) {
      // The engine also fails on escapes that stand for no character, without saying where.
      closeAll();
      int stuck = source.lineAt(Math.min(reached, source.length()));
      int start = source.lineStart(stuck);
      faults.add(
          new Fault(
              FaultKind.YAML_SYNTAX,
              "",
              start,
              Math.max(
                  start, start + source.line(stuck).codePointCount(0, source.line(stuck).length())),
              Message.of(
                  "From here on this cannot be read as YAML. Look for a backslash inside double"
                      + " quotes: use single quotes, or write it twice.")));
      return Math.max(line, stuck);
    }
  }

  /** The engine's settings, made when the first plan is read. */
  private static final class Engine {
    static final LoadSettings SETTINGS =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setUseMarks(true)
            .setParseComments(false)
            .build();
  }

  private int offset(Optional<Mark> mark, Optional<Mark> otherwise) {
    Optional<Mark> found = mark.isPresent() ? mark : otherwise;
    return found.map(this::offset).orElse(base);
  }

  private int offset(Mark mark) {
    return Math.min(base + mark.getIndex(), source.length());
  }

  /** Takes one event; answers whether to go on. */
  private boolean take(Event event) {
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> {
        return startCollection((CollectionStartEvent) event);
      }
      case MappingEnd, SequenceEnd -> endCollection(event);
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        decorations(scalar, scalar.getTag());
        add(scalars.node(scalar, start(event), end(event)), scalar.isPlain());
      }
      case Alias -> {
        Mark mark = event.getStartMark().orElseThrow();
        String name = ((AliasEvent) event).getAlias().getValue();
        beyond(
            offset(mark),
            end(event),
            Message.of(
                "A star at the start of a value means something else in YAML, so *{} is not read as"
                    + " text. Put the value in quotes.",
                new Message.Quote(offset(mark) + 1, end(event))),
            Message.of("\"*{}\"", new Message.Quote(offset(mark) + 1, end(event))));
        add(new ScalarNode(offset(mark), end(event), "*" + name, Style.PLAIN), false);
      }
      case DocumentStart -> {
        documents++;
        if (documents > 1) {
          beyond(
              start(event),
              end(event),
              Message.of(
                  "A second document starts here. One file holds one plan: put what follows into a"
                      + " file of its own, or take out the line ---."));
          return false;
        }
      }
      default -> {
        // Stream and document ends say nothing that a plan needs.
      }
    }
    return true;
  }

  private boolean startCollection(CollectionStartEvent event) {
    decorations(event, event.getTag());
    if (open.size() >= DEEPEST) {
      if (!tooDeep) {
        tooDeep = true;
        faults.add(
            new Fault(
                FaultKind.UNREADABLE_TEXT,
                "",
                start(event),
                start(event),
                Message.of(
                    "Values stand inside one another more than 100 deep here. A plan never needs"
                        + " that; look for something pasted in by mistake.")));
      }
      return false;
    }
    boolean flow = event.getFlowStyle() == FlowStyle.FLOW;
    Node node =
        event instanceof MappingStartEvent
            ? new MappingNode(start(event), flow)
            : new SequenceNode(start(event), flow);
    open.push(node);
    openKeys.push(Optional.empty());
    return true;
  }

  private void endCollection(Event event) {
    Node node = open.pop();
    openKeys.pop();
    if (node instanceof MappingNode mapping && mapping.inBraces()) {
      mapping.endAt(end(event));
    } else if (node instanceof SequenceNode sequence && sequence.inBrackets()) {
      sequence.endAt(end(event));
    }
    add(node, false);
  }

  /** Closes what a slip or the depth limit left open, innermost first. */
  private void closeAll() {
    while (!open.isEmpty()) {
      Node node = open.pop();
      openKeys.pop();
      add(node, false);
    }
  }

  private void add(Node node, boolean mayBeMergeKey) {
    if (open.isEmpty()) {
      addRoot(node);
      return;
    }
    Node parent = open.peek();
    if (parent instanceof SequenceNode sequence) {
      sequence.add(node);
      return;
    }
    MappingNode mapping = (MappingNode) parent;
    Optional<ScalarNode> key = openKeys.peek();
    if (key.isPresent()) {
      openKeys.pop();
      openKeys.push(Optional.empty());
      put(mapping, key.get(), node);
      return;
    }
    openKeys.pop();
    openKeys.push(Optional.of(asKey(node, mayBeMergeKey)));
  }

  private ScalarNode asKey(Node node, boolean mayBeMergeKey) {
    if (node instanceof ScalarNode scalar) {
      if (mayBeMergeKey && scalar.value().equals("<<")) {
        beyond(
            node.start(),
            node.end(),
            Message.of(
                "<< copies another part of the file and is not part of the plan format. Write the"
                    + " fields out."));
      } else if (scalar.value().isBlank() || scalar.value().indexOf('\n') >= 0) {
        beyond(node.start(), node.end(), Message.of("A field name is one word. None stands here."));
      }
      return scalar;
    }
    beyond(
        node.start(),
        node.end(),
        Message.of("A field name is one word. A list or a group of fields stands here instead."));
    return new ScalarNode(node.start(), node.end(), "", Style.PLAIN);
  }

  private void put(MappingNode mapping, ScalarNode key, Node value) {
    Optional<MappingNode.Entry> first = mapping.entry(key.value());
    if (first.isEmpty()) {
      mapping.add(key, value);
      return;
    }
    boolean readAgain = first.get().key().start() == key.start();
    if (readAgain || key.value().isEmpty() || key.value().equals("<<")) {
      return;
    }
    if (++repeats > MOST_SLIPS) {
      return;
    }
    int line = source.lineAt(first.get().key().start());
    faults.add(
        new Fault(
            FaultKind.REPEATED_KEY,
            first.get().value().pointer(),
            key.start(),
            key.end(),
            Message.of(
                "{} stands twice: here and on line {}. Only one of them can hold; put them together"
                    + " under one.",
                new Message.Quote(key.start(), key.end()),
                line)));
  }

  private void addRoot(Node node) {
    if (root == null) {
      root = node;
    } else if (root instanceof MappingNode whole && node instanceof MappingNode rest) {
      for (MappingNode.Entry entry : rest.entries()) {
        put(whole, entry.key(), entry.value());
      }
    }
  }

  private void decorations(NodeEvent event, Optional<String> tag) {
    if (event.getAnchor().isPresent()) {
      int at = start(event);
      beyond(
          at,
          at + 1 + event.getAnchor().get().getValue().length(),
          Message.of(
              "&{} marks a value for copying and is not part of the plan format. Take it out; if"
                  + " the text itself starts with &, put it in quotes.",
              new Message.Quote(at + 1, at + 1 + event.getAnchor().get().getValue().length())));
    }
    if (tag.isPresent()) {
      int at = start(event);
      beyond(
          at,
          at + 1,
          Message.of(
              "A word that starts with ! is a YAML tag and is not part of the plan format. Take it"
                  + " out; if the text itself starts with !, put it in quotes."));
    }
  }

  private void beyond(int start, int end, Message message) {
    faults.add(new Fault(FaultKind.YAML_BEYOND_THE_FORMAT, "", start, end, message));
  }

  private void beyond(int start, int end, Message message, Message better) {
    faults.add(
        new Fault(FaultKind.YAML_BEYOND_THE_FORMAT, "", start, end, message, Optional.of(better)));
  }

  private int start(Event event) {
    return offset(event.getStartMark().orElseThrow());
  }

  private int end(Event event) {
    reached = offset(event.getEndMark().orElseThrow());
    return reached;
  }

  /** The next line after {@code line} that starts a top-level key, or 0. */
  private int nextTopLevelKey(int line) {
    for (int next = line + 1; next <= source.lineCount(); next++) {
      if (startsTopLevelKey(next)) {
        return next;
      }
    }
    return 0;
  }

  private boolean startsTopLevelKey(int line) {
    String text = source.text();
    int at = source.chars(source.lineStart(line));
    int from = at;
    while (at < text.length() && isKeyCharacter(text.charAt(at))) {
      at++;
    }
    return at > from
        && at < text.length()
        && text.charAt(at) == ':'
        && (at + 1 == text.length() || " \n\r".indexOf(text.charAt(at + 1)) >= 0);
  }

  private static boolean isKeyCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
