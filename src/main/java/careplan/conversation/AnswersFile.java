package careplan.conversation;

import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.YamlDocument;
import careplan.yaml.YamlReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Answers that somebody wrote into a YAML file, read as text and nothing but text: {@code 0123} and
 * {@code no} stay as they were written.
 *
 * <p>What is nested is named by its way down, with places in lists counted from 1: {@code
 * goals.2.actions.1.who}. Under {@code skip} stand questions that are left out on purpose, each
 * with its reason. Anchors, aliases, tags and keys that stand twice are refused.
 */
public final class AnswersFile {
  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 50;
  private static final int MOST = 10_000;
  private static final String SKIP = "skip";

  /** Where an interrupted talk keeps an answer that waits for a second thought. */
  static final String TENTATIVE = "second-thought";

  private final String name;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private AnswersFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file of answers.
   *
   * @param name what the file is called in messages
   * @return answers by key, in the order of the file
   * @throws AnswersProblem if it is no such file
   */
  public static Answers read(String name, byte[] bytes) throws AnswersProblem {
    AnswersFile file = new AnswersFile(name);
    file.parse(bytes);
    Answers answers = Answers.NONE;
    for (Map.Entry<String, String> entry : file.texts.entrySet()) {
      String key = entry.getKey();
      String words = entry.getValue().strip();
      if (key.startsWith(SKIP + ".")) {
        answers = answers.with(key.substring(SKIP.length() + 1), Answer.skipped(words));
      } else if (key.startsWith(TENTATIVE + ".")) {
        String bare = key.substring(TENTATIVE.length() + 1);
        answers = answers.with(bare, Answer.of(words).tentatively());
      } else {
        answers = answers.with(key, Answer.of(words));
      }
    }
    return answers;
  }

  /**
   * The line of each answer in such a file, counted from 1, for messages.
   *
   * @throws AnswersProblem if it is no such file
   */
  public static Map<String, Integer> lines(String name, byte[] bytes) throws AnswersProblem {
    AnswersFile file = new AnswersFile(name);
    file.parse(bytes);
    return Map.copyOf(file.lines);
  }

  private void parse(byte[] bytes) throws AnswersProblem {
    if (bytes.length > LARGEST) {
      throw new AnswersProblem(name + " is larger than 1 MiB, which no file of answers is.");
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException other) {
      throw new AnswersProblem(name + " is not text in UTF-8. Save it as UTF-8.");
    }
    refuseWhatIsBeyondTheFormat(bytes);
    YAMLFactory yaml =
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (YAMLParser parser =
        (YAMLParser)
            yaml.createParser(
                ObjectReadContext.empty(),
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
      walk(parser);
    } catch (JacksonException wrong) {
      TokenStreamLocation at = wrong.getLocation();
      String where = at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr();
      throw new AnswersProblem(name + where + ": " + reason(wrong));
    }
  }

  /** Jackson says nothing of an anchor that nobody points to, and a plan file may have none. */
  private void refuseWhatIsBeyondTheFormat(byte[] bytes) throws AnswersProblem {
    YamlDocument document = YamlReader.read(name, bytes);
    for (Fault fault : document.faults()) {
      if (fault.kind() == FaultKind.YAML_BEYOND_THE_FORMAT) {
        int line = document.source().lineAt(fault.start());
        throw new AnswersProblem(
            name + ", line " + line + ": " + fault.message().in(document.source()));
      }
    }
  }

  private static String reason(JacksonException wrong) {
    String message = wrong.getOriginalMessage();
    if (message != null && message.contains("Duplicate")) {
      int quote = message.indexOf('"');
      int end = message.indexOf('"', quote + 1);
      String key = quote >= 0 && end > quote ? message.substring(quote + 1, end) : "a key";
      return "'" + key + "' stands here for the second time. Keep one of them.";
    }
    return "this is not YAML that can be read. Text with a colon or a quotation mark in it stands in"
        + " quotation marks, or on lines of its own after '|'.";
  }

  private void walk(YAMLParser parser) throws AnswersProblem {
    Deque<Level> levels = new ArrayDeque<>();
    boolean hasBegun = false;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (parser.isCurrentAlias() || parser.getObjectId() != null) {
        throw refused(parser, "'&' and '*' (anchors and aliases) are not used here. Write it out");
      }
      if (parser.getTypeId() != null) {
        throw refused(parser, "'!' (a tag) is not used here. Put the text in quotation marks");
      }
      Level level = levels.peek();
      switch (token) {
        case START_OBJECT, START_ARRAY -> {
          if (!hasBegun && token == JsonToken.START_ARRAY) {
            throw refused(parser, "a list stands here. Answers are 'question: answer'");
          }
          hasBegun = true;
          levels.push(new Level(level == null ? "" : level.next(), token));
          if (levels.size() > DEEPEST) {
            throw refused(parser, "this is nested too deep");
          }
        }
        case END_OBJECT, END_ARRAY -> levels.pop();
        case PROPERTY_NAME -> level.key = parser.currentName();
        default -> {
          if (level == null) {
            throw refused(parser, "text stands here alone. Answers are 'question: answer'");
          }
          String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
          put(level.next(), text, parser);
        }
      }
    }
  }

  private void put(String key, String text, YAMLParser parser) throws AnswersProblem {
    lines.put(key, parser.currentTokenLocation().getLineNr());
    if (texts.putIfAbsent(key, text) != null) {
      throw refused(parser, "'" + key + "' is answered here for the second time. Keep one");
    }
    if (texts.size() > MOST) {
      throw refused(parser, "there are more than 10,000 answers");
    }
  }

  private AnswersProblem refused(YAMLParser parser, String why) {
    int line = parser.currentTokenLocation().getLineNr();
    return new AnswersProblem(name + ", line " + line + ": " + why + ".");
  }

  /** A mapping or list that the reader is in. */
  private static final class Level {
    private final String path;
    private final boolean isList;
    private int place;
    private String key = "";

    Level(String path, JsonToken token) {
      this.path = path;
      this.isList = token == JsonToken.START_ARRAY;
    }

    String next() {
      String step = isList ? Integer.toString(++place) : key;
      return path.isEmpty() ? step : path + "." + step;
    }
  }
}
