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
 * yes, actions, who sees to each, and until when. Keys are {@code key-worker.answer}, {@code
 * key-worker.actions.1.action}, {@code .who} and {@code .by}.
 */
public final class AnswerScript implements Script {
  private static final int MOST_ACTIONS = 20;
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
    boolean acted = reply.isPresent() && reply.get() != Reply.YES;
    for (int number = 1; acted && number <= MOST_ACTIONS; number++) {
      String action = action(item, number);
      if (!answers.has(action + ".action")) {
        String hint = wording.say(number == 1 ? "action.hint" : "action.more");
        return Optional.of(more(item, action, "action", hint));
      }
      if (answers.words(action + ".action").isEmpty()) {
        return Optional.empty();
      }
      if (!answers.has(action + ".who")) {
        return Optional.of(more(item, action, "who", ""));
      }
      if (!answers.has(action + ".by")) {
        return Optional.of(more(item, action, "by", wording.say("by.hint")));
      }
    }
    return Optional.empty();
  }

  /** Under which key the first action of a question is said, or the second. */
  private static String action(Item item, int number) {
    return item.key() + ".actions." + number;
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

  private Question more(Item item, String key, String what, String hint) {
    return Question.of(
        key + "." + what,
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
        actions(item, answers).forEach(one -> text.append("   ").append(one.action()).append('\n'));
      }
    }
    return text.toString();
  }

  /** What was said about one question. */
  public record Said(Item item, Reply reply, List<AgreedAction> actions) {}

  /** What was said, question by question. */
  public List<Said> said(Answers answers) {
    List<Said> all = new ArrayList<>();
    for (Item item : items) {
      Optional<Reply> reply = reply(answers.words(item.key() + ".answer"));
      if (reply.isPresent()) {
        List<AgreedAction> actions = reply.get() == Reply.YES ? List.of() : actions(item, answers);
        all.add(new Said(item, reply.get(), actions));
      }
    }
    return all;
  }

  private static List<AgreedAction> actions(Item item, Answers answers) {
    List<AgreedAction> actions = new ArrayList<>();
    for (int number = 1; number <= MOST_ACTIONS; number++) {
      String key = action(item, number);
      String action = answers.words(key + ".action");
      if (action.isEmpty()) {
        break;
      }
      actions.add(
          new AgreedAction(
              action, answers.words(key + ".who"), answers.words(key + ".by"), "", ""));
    }
    return List.copyOf(actions);
  }
}
