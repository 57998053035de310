package careplan.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as data: words of ours with {@code {}} wherever an argument goes.
 *
 * <p>An argument is a {@link Quote}, a stretch of the file that can be left out of reports that
 * travel, or a word of ours (any other object). The sentence is made when it is written.
 *
 * @param template the sentence
 * @param arguments as many as the template has {@code {}}
 */
public record Message(String template, List<Object> arguments) {

  /** Words of the file, from {@code start} up to {@code end} in code points. */
  public record Quote(int start, int end) {

    /** The words of a value, without its quotation marks. */
    public static Quote of(ScalarNode node) {
      return new Quote(node.wordsStart(), node.wordsEnd());
    }
  }

  /** A sentence and its arguments. */
  public static Message of(String template, Object... arguments) {
    return new Message(template, List.of(arguments));
  }

  /** Whether the sentence holds words of the file. */
  public boolean quotes() {
    for (Object argument : arguments) {
      if (argument instanceof Quote) {
        return true;
      }
    }
    return false;
  }

  /** The arguments as words, with those that {@code source} holds. */
  public List<String> argumentsIn(SourceText source) {
    List<String> words = new ArrayList<>(arguments.size());
    for (Object argument : arguments) {
      words.add(
          argument instanceof Quote quote
              ? source.quote(quote.start(), quote.end())
              : argument.toString());
    }
    return words;
  }

  /** The sentence in full, with the words that {@code source} holds. */
  public String in(SourceText source) {
    StringBuilder sentence = new StringBuilder(template.length() + 32);
    int from = 0;
    for (String argument : argumentsIn(source)) {
      int hole = template.indexOf("{}", from);
      sentence.append(template, from, hole).append(argument);
      from = hole + 2;
    }
    return sentence.append(template, from, template.length()).toString();
  }
}
