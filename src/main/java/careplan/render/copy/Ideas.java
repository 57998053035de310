package careplan.render.copy;

import careplan.plan.Block;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Illustrated;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Paragraph;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import careplan.render.easy.EasyWords;
import careplan.render.easy.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ideas of a plan, each with a picture before it, a sentence a line, hard words explained next. */
final class Ideas {
  private final Edition edition;
  private final Pictures pictures = new Pictures();
  private final List<String> longSentences = new ArrayList<>();

  Ideas(Edition edition) {
    this.edition = edition;
  }

  /** The sentences that are longer than easy read allows, as they were written. */
  List<String> longSentences() {
    return longSentences;
  }

  /**
   * Adds what each item of a field says.
   *
   * @param fallback the picture where the table has none
   * @param more fields of the block that are told below
   */
  void all(Block block, String field, String fallback, List<Content> into, String... more) {
    for (Text text : edition.wording().many(block, field)) {
      List<Content> contents = new ArrayList<>();
      boolean english = edition.wording().language(text).isEnglish();
      for (EasyWords.Sentence sentence : EasyWords.sentences(text.value())) {
        add(sentence, english, contents);
      }
      KeyValues rest = edition.fields().of(block, more);
      if (!rest.entries().isEmpty()) {
        contents.add(rest);
      }
      String picture = pictures.named(text.value()).orElse(fallback);
      into.add(new Illustrated(Pictures.of(picture), contents));
    }
  }

  private void add(EasyWords.Sentence sentence, boolean english, List<Content> contents) {
    contents.add(Paragraph.of(edition.wording().words(sentence.words())));
    if (!english) {
      return;
    }
    if (sentence.isLong()) {
      longSentences.add(sentence.words());
    }
    for (Map.Entry<String, String> hard : sentence.hard().entrySet()) {
      contents.add(
          Paragraph.of(
              edition
                  .labels()
                  .line(
                      "easy.means", Strong.of(english(hard.getKey())), english(hard.getValue()))));
    }
  }

  private static Words english(String words) {
    return new Words(words, careplan.render.document.Language.ENGLISH);
  }

  /** One idea with a picture of its own. */
  Illustrated illustrated(String picture, List<Inline> words) {
    return new Illustrated(Pictures.of(picture), List.of(Paragraph.of(words)));
  }
}
