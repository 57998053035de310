package careplan.conversation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A table of sentences, each under a key, in one language: lines of {@code key = words}, the words
 * going on in indented lines; lines that begin with {@code #} are for those who keep the table.
 */
public final class Wording {
  private final Map<String, String> words;

  private Wording(Map<String, String> words) {
    this.words = Collections.unmodifiableMap(words);
  }

  /**
   * The table called {@code name} that lies beside a class, such as {@code questions} in {@code
   * questions.cy.txt}.
   *
   * @param language {@code en} or {@code cy}; what Welsh lacks is said in English
   * @throws IllegalArgumentException if there is no such table
   */
  public static Wording of(Class<?> beside, String name, String language) {
    Map<String, String> words = new LinkedHashMap<>();
    read(beside, name + ".en.txt", words);
    if (!language.equals("en")) {
      read(beside, name + "." + language + ".txt", words);
    }
    return new Wording(words);
  }

  /** These sentences and others; of two under one key the other one. */
  public Wording and(Wording others) {
    Map<String, String> all = new LinkedHashMap<>(words);
    all.putAll(others.words);
    return new Wording(all);
  }

  /** What stands under a key. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /**
   * What stands under a key, with each {@code {}} replaced by the next of {@code arguments}.
   *
   * @throws IllegalArgumentException if the table has no such key
   */
  public String say(String key, Object... arguments) {
    String sentence = words.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("There are no words for " + key);
    }
    StringBuilder said = new StringBuilder(sentence.length() + 32);
    int from = 0;
    for (Object argument : arguments) {
      int hole = sentence.indexOf("{}", from);
      if (hole < 0) {
        break;
      }
      said.append(sentence, from, hole).append(argument);
      from = hole + 2;
    }
    return said.append(sentence, from, sentence.length()).toString();
  }

  /** All keys with their words, in the order of the table. */
  public Map<String, String> all() {
    return words;
  }

  private static void read(Class<?> beside, String file, Map<String, String> words) {
    try (InputStream input = beside.getResourceAsStream(file)) {
      if (input == null) {
        throw new IllegalArgumentException("There is no table " + file);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
      String key = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (line.charAt(0) == ' ') {
          words.merge(key, " " + line.strip(), String::concat);
          continue;
        }
        int equals = line.indexOf(" =");
        if (equals < 0) {
          throw new IllegalArgumentException(file + " has a line without ' =': " + line);
        }
        key = line.substring(0, equals);
        words.put(key, line.substring(equals + 2).strip());
      }
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
