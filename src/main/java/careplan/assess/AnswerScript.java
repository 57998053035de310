package careplan.assess;

import careplan.conversation.Answers;
import careplan.conversation.Option;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.conversation.Script;
import careplan.conversation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The questions as a conversation: an answer each, with what plans show below it; where it is not
 * yes, an action, who sees to it, and until when. Keys are {@code key-worker.answer}, {@code
 * key-worker.action}, {@code .who} and {@code .by}.
 */
public final class AnswerScript implements Script {
  private static final List<Option> REPLIES =
      List.of(new Option("yes", "yes"), new Option("no", "no"), new Option("partly", "partly"));

  private final Assessment written;
  private final Evidence evidence;
  private final List<Item> items;
  private final Wording wording;

  /**
   * @param written the assessment as it stands
   * @param evidence what plans show
   * @param items what is asked
   */
  public AnswerScript(Assessment written, Evidence evidence, List<Item> items) {
    this.written = written;
    this.evidence = evidence;
    this.items = List.copyOf(items);
    this.wording = wording();
  }

  /** What the talk says beside its questions. */
  public static Wording wording() {
    return Wording.of(AnswerScript.class, "talk", "en");
  }

  @Override
  public Optional<Question> next(Answers answers) {
    for (Item item : items) {
      Optional<Question> open = open(item, answers);
      if (open.isPresent()) {
        return open;
      }
    }
    return Optional.empty();
  }

  private Optional<Question> open(Item item, Answers answers) {
    String key = item.key();
    if (!answers.has(key + ".answer")) {
      return Optional.of(question(item));
    }
    Optional<Reply> reply = reply(answers.words(key + ".answer"));
    if (reply.isEmpty() || reply.get() == Reply.YES) {
      return Optional.empty();
    }
    if (!answers.has(key + ".action")) {
      return Optional.of(more(item, "action", wording.say("action.hint")));
    }
    if (answers.words(key + ".action").isEmpty()) {
      return Optional.empty();
    }
    if (!answers.has(key + ".who")) {
      return Optional.of(more(item, "who", ""));
    }
    return answers.has(key + ".by")
        ? Optional.empty()
        : Optional.of(more(item, "by", wording.say("by.hint")));
  }

  private Question question(Item item) {
    List<String> shown = new ArrayList<>();
    for (Figure figure : evidence.figures(item, written)) {
      shown.add(figure.words());
    }
    String hint =
        shown.isEmpty()
            ? item.measures().isEmpty() ? wording.say("none") : ""
            : "In your plans: " + String.join("; ", shown) + ".";
    return Question.of(
            item.key() + ".answer",
            item.group().title(),
            item.number() + ". " + item.words(),
            hint,
            item.why())
        .choosingFrom(REPLIES)
        .completing(List.of("yes", "no", "partly"));
  }

  private Question more(Item item, String what, String hint) {
    return Question.of(
        item.key() + "." + what,
        item.group().title(),
        wording.say(what),
        hint,
        wording.say(what + ".why"));
  }

  @Override
  public Reading read(Question question, String words, Answers answers) {
    if (!question.key().endsWith(".answer")) {
      return Reading.PLAIN;
    }
    Optional<Reply> reply = reply(words);
    if (reply.isEmpty()) {
      return new Reading.Unclear(wording.say("unclear"));
    }
    boolean same = reply.get().word().equals(words);
    return same ? Reading.PLAIN : new Reading.Understood(reply.get().word());
  }

  /** Words, a first letter, or the number of an option. */
  static Optional<Reply> reply(String words) {
    return switch (words.strip()) {
      case "1" -> Optional.of(Reply.YES);
      case "2" -> Optional.of(Reply.NO);
      case "3" -> Optional.of(Reply.PARTLY);
      default -> Reply.of(words);
    };
  }

  @Override
  public String show(Answers answers) {
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      String said = answers.words(item.key() + ".answer");
      if (!said.isEmpty()) {
        text.append(item.number()).append(". ").append(item.words()).append(' ');
        text.append(reply(said).map(Reply::word).orElse("")).append('\n');
        String action = answers.words(item.key() + ".action");
        text.append(action.isEmpty() ? "" : "   " + action + "\n");
      }
    }
    return text.toString();
  }

  /** What was said about one question. */
  public record Said(Item item, Reply reply, Optional<AgreedAction> action) {}

  /** What was said, question by question. */
  public List<Said> said(Answers answers) {
    List<Said> all = new ArrayList<>();
    for (Item item : items) {
      String key = item.key();
      Optional<Reply> reply = reply(answers.words(key + ".answer"));
      if (reply.isPresent()) {
        String action = answers.words(key + ".action");
        Optional<AgreedAction> agreed =
            action.isEmpty() || reply.get() == Reply.YES
                ? Optional.empty()
                : Optional.of(
                    new AgreedAction(
                        action, answers.words(key + ".who"), answers.words(key + ".by"), "", ""));
        all.add(new Said(item, reply.get(), agreed));
      }
    }
    return all;
  }
}
