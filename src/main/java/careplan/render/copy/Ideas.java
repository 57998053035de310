package careplan.render.copy;

import careplan.plan.Block;
import careplan.plan.Contact;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Illustrated;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Language;
import careplan.render.document.Paragraph;
import careplan.render.document.Picture;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import careplan.render.easy.EasyWords;
import careplan.render.easy.Pictures;
import careplan.render.section.Calls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ideas of a plan, each with a picture before it, a sentence a line, hard words explained next.
 *
 * <p>A picture that the plan does not choose is guessed, and says so until somebody has checked the
 * copy with the person (R12, R28).
 */
final class Ideas {
  private static final String CHOSEN = "picture";

  private final Edition edition;
  private final boolean checked;
  private final List<String> longSentences = new ArrayList<>();
  private final List<String> withoutPicture = new ArrayList<>();

  /**
   * @param checked whether somebody has looked at the copy with the person
   */
  Ideas(Edition edition, boolean checked) {
    this.edition = edition;
    this.checked = checked;
  }

  /** The sentences that are longer than easy read allows, as they were written. */
  List<String> longSentences() {
    return longSentences;
  }

  /** Why pictures that the plan chooses are not shown, a sentence or two each. */
  List<String> withoutPicture() {
    return withoutPicture;
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
      into.add(
          chosen(block, contents)
              .orElseGet(
                  () ->
                      guessed(edition.pictures().named(text.value()).orElse(fallback), contents)));
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
    return new Words(words, Language.ENGLISH);
  }

  /** Who to call, with the pictures that the plan chooses for them. */
  List<Content> calls() {
    List<Content> cards = new ArrayList<>();
    for (Contact contact : Calls.contacts(edition)) {
      Content card = Calls.card(edition, contact);
      cards.add(
          contact
              .who()
              .flatMap(id -> edition.plan().member(id.value()))
              .flatMap(member -> chosen(member.block(), List.of(card)))
              .<Content>map(illustrated -> illustrated)
              .orElse(card));
    }
    return cards;
  }

  /** One idea with a picture of its own. */
  Illustrated illustrated(String picture, List<Inline> words) {
    return guessed(picture, List.of(Paragraph.of(words)));
  }

  /** With the picture that the plan chooses; none where it chooses none that can be shown. */
  private Optional<Illustrated> chosen(Block block, List<Content> contents) {
    Optional<Text> name =
        block.shape().field(CHOSEN).isPresent() ? block.text(CHOSEN) : Optional.empty();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Pictures.Choice choice = edition.pictures().chosen(name.get().value());
    if (choice.picture().isEmpty()) {
      withoutPicture.add(choice.why());
    }
    return choice.picture().map(picture -> shown(picture, name.get().value(), contents));
  }

  private Illustrated shown(Picture picture, String name, List<Content> contents) {
    return new Illustrated(
        picture, List.of(), edition.labels().line("easy.picture", english(told(name))), contents);
  }

  private Illustrated guessed(String name, List<Content> contents) {
    Picture picture = edition.pictures().of(name);
    if (checked) {
      return shown(picture, name, contents);
    }
    List<Inline> described = new ArrayList<>();
    described.addAll(edition.labels().line("easy.picture", english(told(name))));
    described.add(new Words(" ", edition.labels().language()));
    described.add(edition.labels().words("easy.unchecked-picture"));
    return new Illustrated(
        picture, List.of(edition.labels().words("easy.unchecked-picture")), described, contents);
  }

  /** The name of a picture as words; of a file, without its folder and its ending. */
  private static String told(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return (dot > 0 ? file.substring(0, dot) : file).replace('-', ' ').replace('_', ' ').strip();
  }
}
