package careplan.render.easy;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of a text, as they were written, and the hard words in them. */
public final class EasyWords {

  /** How many words a sentence of easy read has at most. */
  public static final int MOST_WORDS = 15;

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private EasyWords() {}

  /**
   * A sentence.
   *
   * @param words as written
   * @param count how many words it has
   * @param hard the hard words in it, each with what it means
   */
  public record Sentence(String words, int count, Map<String, String> hard) {

    /** Whether it is longer than easy read allows. */
    public boolean isLong() {
      return count > MOST_WORDS;
    }
  }

  /** Sentences, one after another; nothing of the text is left out or changed. */
  public static List<Sentence> sentences(String written) {
    Text text = Text.of(written.strip());
    List<Sentence> sentences = new ArrayList<>();
    for (Range range : text.sentences()) {
      int count = 0;
      Map<String, String> hard = new LinkedHashMap<>();
      for (int i = range.from(); i < range.to(); i++) {
        if (text.token(i).isWord()) {
          count++;
          Optional<WordEntry> entry = VOCABULARY.on(Topic.HARD_WORDS).entry(text.token(i).lemma());
          if (entry.isPresent() && !entry.get().plain().isBlank()) {
            hard.put(text.token(i).word(), entry.get().plain());
          }
        }
      }
      String words = text.words(range).strip();
      if (!words.isEmpty()) {
        sentences.add(new Sentence(words, count, hard));
      }
    }
    return sentences;
  }
}
