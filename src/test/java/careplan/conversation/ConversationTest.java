package careplan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.conversation.Step.Then;
import careplan.conversation.Utterance.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be said in a talk, and what follows. */
class ConversationTest {
  private static final Wording ENGLISH = Conversation.wording("en");

  /** Three questions; the second takes no word with a z, and remarks on "tea". */
  private static final class Breakfast implements Script {
    private static final List<Question> ALL =
        List.of(
            Question.of("name", "You", "Who are you?", "", "So that we know.").needed(),
            Question.of("drink", "Food", "What do you drink?", "hot or cold", ""),
            Question.of("bread", "Food", "Which bread?", "", ""));

    @Override
    public Optional<Question> next(Answers answers) {
      return ALL.stream().filter(question -> !answers.has(question.key())).findFirst();
    }

    @Override
    public Reading read(Question question, String words, Answers answers) {
      if (words.equals("coffe")) {
        return new Reading.Unclear("Did you mean coffee?", "coffee");
      }
      return words.contains("z")
          ? new Reading.Unclear("No z, please.")
          : new Reading.Understood(words.equals("cocoa") ? "Hot, then." : "");
    }

    @Override
    public List<Remark> remarks(Question question, Answers answers) {
      return answers.words("drink").equals("tea") && question.key().equals("drink")
          ? List.of(new Remark("strong", "At night too?"))
          : List.of();
    }

    @Override
    public boolean leavesOpen(Question question, String words) {
      return Sayings.isOpen(words);
    }

    @Override
    public Optional<String> file(Answers answers) {
      return Optional.of("name: " + answers.words("name"));
    }
  }

  private static Conversation begin(Answers said) {
    return Conversation.of(new Breakfast(), ENGLISH, said, Answers.NONE);
  }

  private static Step say(String... lines) {
    Step step = begin(Answers.NONE).open();
    for (String line : lines) {
      step = step.conversation().hear(line);
    }
    return step;
  }

  private static String words(Step step) {
    return step.says().stream().map(Utterance::words).collect(Collectors.joining("\n"));
  }

  @Test
  void questionsFollowOneAnotherWithAHeadingWhereAPartBegins() {
    Step first = begin(Answers.NONE).open();
    assertThat(first.says())
        .containsExactly(
            new Utterance(Kind.HEADING, "You"), new Utterance(Kind.QUESTION, "Who are you?"));
    assertThat(words(say("Sam"))).isEqualTo("Food\nWhat do you drink?\nhot or cold");
    assertThat(words(say("Sam", "cocoa"))).isEqualTo("Hot, then.\nWhich bread?");
    Step end = say("Sam", "cocoa", "rye");
    assertThat(end.then()).isEqualTo(Then.DONE);
    assertThat(end.conversation().answers().keys()).containsExactly("name", "drink", "bread");
  }

  @Test
  void enterGoesOnWithoutAnAnswerWhereItMay() {
    assertThat(words(say(""))).contains("needed").contains("quit");
    assertThat(words(say("skip"))).contains("needed");
    Step end = say("Sam", "", "");
    assertThat(end.then()).isEqualTo(Then.DONE);
    assertThat(end.conversation().answers().to("drink")).contains(Answer.NOTHING);
  }

  @Test
  void whatIsUnclearIsAskedAgain() {
    Step step = say("Sam", "fizz");
    assertThat(words(step)).isEqualTo("No z, please.");
    assertThat(step.conversation().hear("water").conversation().answers().words("drink"))
        .isEqualTo("water");
  }

  @Test
  void aRemarkIsMadeOnceAndEnterKeepsTheAnswer() {
    Step remark = say("Sam", "tea");
    assertThat(words(remark))
        .isEqualTo("At night too?\nEnter keeps it as it is, or say it in other words.");
    assertThat(remark.conversation().answers().has("drink")).isFalse();
    assertThat(remark.conversation().said().words("drink")).isEqualTo("tea");
    assertThat(remark.conversation().hear("").conversation().answers().words("drink"))
        .isEqualTo("tea");
    Step insists = remark.conversation().hear("tea");
    assertThat(words(insists)).isEqualTo("Which bread?");
    Step again = insists.conversation().hear("back").conversation().hear("tea");
    assertThat(words(again)).isEqualTo("Which bread?");
  }

  @Test
  void backShowsWhatWasSaidAndNothingBehindItIsLost() {
    Step step = say("Sam", "cocoa", "back", "back");
    assertThat(words(step)).contains("Who are you?").contains("You said: Sam\nEnter keeps it.");
    assertThat(step.conversation().said().keys()).containsExactlyInAnyOrder("name", "drink");
    Step forth = step.conversation().hear("Kim");
    assertThat(words(forth)).contains("You said: cocoa");
    Step end = forth.conversation().hear("").conversation().hear("rye");
    assertThat(end.conversation().answers().words("name")).isEqualTo("Kim");
    assertThat(end.conversation().answers().words("drink")).isEqualTo("cocoa");
    assertThat(words(say("back"))).isEqualTo("This is the first question.");
  }

  @Test
  void skippingAsksForAReasonAndMayBeTakenBack() {
    Step reason = say("Sam", "skip");
    assertThat(words(reason)).contains("Enter gives no reason");
    Step skipped = reason.conversation().hear("I never drink");
    assertThat(skipped.conversation().answers().to("drink"))
        .contains(Answer.skipped("I never drink"));
    assertThat(words(reason.conversation().hear("back"))).contains("What do you drink?");
    Step none = reason.conversation().hear("");
    assertThat(none.conversation().answers().to("drink")).contains(Answer.skipped(""));
    assertThat(words(skipped.conversation().hear("back")))
        .contains("You left this out: I never drink");
  }

  @Test
  void aWordOfTheTalkIsAnAnswerInQuotationMarksAndInASentence() {
    assertThat(say("Sam", "\"back\"").conversation().answers().words("drink")).isEqualTo("back");
    assertThat(say("Sam", "back to milk").conversation().answers().words("drink"))
        .isEqualTo("back to milk");
    assertThat(say("Sam", "Skip breakfast").conversation().answers().words("drink"))
        .isEqualTo("Skip breakfast");
  }

  @Test
  void whyShowHelpAndTheRestLeaveTheQuestionOpen() {
    assertThat(words(say("why"))).isEqualTo("So that we know.");
    assertThat(words(say("Sam", "why"))).isEqualTo("No more than that it belongs here.");
    assertThat(words(say("show"))).startsWith("Nothing has been said yet.");
    assertThat(words(say("Sam", "show"))).contains("Sam").endsWith("What do you drink?");
    assertThat(words(say("Sam", "help"))).contains("back:").contains("quit:").contains("skip:");
    assertThat(words(say("?"))).contains("back:");
    assertThat(say("Sam", "quit").then()).isEqualTo(Then.STOP);
    assertThat(say("Sam", "SAVE").then()).isEqualTo(Then.TELL_WHERE_KEPT);
    assertThat(say("Sam", "edit").then()).isEqualTo(Then.EDIT);
    assertThat(say("Sam", "edit").conversation().question().orElseThrow().key()).isEqualTo("drink");
  }

  @Test
  void notKnowingLeavesAQuestionOpenAndItIsNamedAgain() {
    for (String words : List.of("dont know", "Don\u2019t know!", "not sure yet", "N/A", "??")) {
      Step open = say("Sam", words);
      assertThat(words(open)).as(words).startsWith("Then that stays open.");
      assertThat(Recollection.leftOpen(new Breakfast(), open.conversation().answers()))
          .extracting(Question::key)
          .containsExactly("drink");
    }
    assertThat(words(say("don't know"))).contains("needed");
    assertThat(say("Sam", "I don't know any brand by name").conversation().answers().words("drink"))
        .isEqualTo("I don't know any brand by name");
    Answers file = Answers.NONE.with("name", Answer.of("Sam")).with("bread", Answer.of("n/a"));
    assertThat(Given.to(new Breakfast(), file).answers().to("bread")).contains(Answer.skipped(""));
  }

  @Test
  void aGuessIsTakenWithEnterOrYes() {
    assertThat(words(say("Sam", "coffe")))
        .isEqualTo("Did you mean coffee?\nEnter or \"yes\" takes it.");
    for (String yes : List.of("", "yes", "Yes please", "ie")) {
      assertThat(say("Sam", "coffe", yes).conversation().answers().words("drink"))
          .isEqualTo("coffee");
    }
    assertThat(say("Sam", "coffe", "milk").conversation().answers().words("drink"))
        .isEqualTo("milk");
    assertThat(words(say("Sam", "coffe", "back"))).contains("Who are you?");
  }

  @Test
  void whatWasSaidIsShownInPlainWordsAndTheFileWhereItIsAskedFor() {
    Step shown = say("Sam", "skip", "I never drink", "show");
    assertThat(words(shown))
        .isEqualTo(
            "You\nWho are you? Sam\nFood\nWhat do you drink? (left out: I never drink)\n"
                + "Which bread?");
    assertThat(words(say("Sam", "show file"))).isEqualTo("name: Sam\nWhat do you drink?");
    assertThat(words(say("Sam", "help"))).contains("show file:");
  }

  @Test
  void shortAnswersMeanTheSameHoweverTheyAreSaid() {
    for (String none :
        List.of("no more", "That's all", "none", "nothing else", "No, that\u2019s it, thanks.")) {
      assertThat(Sayings.isNone(none)).as(none).isTrue();
    }
    for (String said : List.of("none of my shoes fit", "nothing beats a walk", "no more falls")) {
      assertThat(Sayings.isNone(said)).as(said).isFalse();
      assertThat(Sayings.isOpen(said)).as(said).isFalse();
    }
    assertThat(Sayings.isYes("Yes, please.")).isTrue();
    assertThat(Sayings.isNo("not really")).isTrue();
    assertThat(Sayings.isOpen("wn i ddim")).isTrue();
    assertThat(Sayings.isOpen("not now")).isFalse();
  }

  @Test
  void textFromAnEditorIsAnAnswerWhateverItSays() {
    Step step = say("Sam").conversation().take("back\nand forth\n");
    assertThat(step.conversation().answers().words("drink")).isEqualTo("back\nand forth");
    assertThat(say("Sam", "tea").conversation().draft()).isEqualTo("tea");
  }

  @Test
  void aTalkGoesOnWhereItStoodAfterEveryAnswer() {
    String[] lines = {"Sam", "skip", "not now", "rye"};
    for (int i = 0; i <= lines.length; i++) {
      Step before = say(java.util.Arrays.copyOf(lines, i));
      Conversation resumed = begin(before.conversation().said());
      assertThat(resumed.question().map(Question::key))
          .isEqualTo(before.conversation().question().map(Question::key));
      assertThat(resumed.said()).isEqualTo(before.conversation().said());
    }
  }

  @Test
  void whatCannotBeReadAnyMoreIsAskedAgainAndNothingIsLost() {
    Answers said =
        Answers.NONE
            .with("name", Answer.of("Sam"))
            .with("drink", Answer.of("fizz"))
            .with("bread", Answer.of("rye"));
    Conversation resumed = begin(said);
    assertThat(resumed.question().orElseThrow().key()).isEqualTo("drink");
    assertThat(words(resumed.hear(""))).isEqualTo("No z, please.");
    assertThat(words(resumed.hear("milk"))).contains("You said: rye");
    assertThat(resumed.said()).isEqualTo(said);
  }

  @Test
  void whatATemplateOffersIsKeptOnlyWhereSomebodySaysSo() {
    Answers offered = Answers.NONE.with("name", Answer.of("The team"));
    Conversation talk = Conversation.of(new Breakfast(), ENGLISH, Answers.NONE, offered);
    assertThat(words(talk.open())).contains("The template says: The team\nEnter keeps it.");
    assertThat(talk.said().count()).isZero();
    assertThat(talk.hear("").conversation().answers().words("name")).isEqualTo("The team");
    assertThat(talk.hear("Sam").conversation().answers().words("name")).isEqualTo("Sam");
  }

  @Test
  void welshTalksUnderstandWelshAndEnglishWords() {
    Conversation talk =
        Conversation.of(new Breakfast(), Conversation.wording("cy"), Answers.NONE, Answers.NONE);
    assertThat(talk.hear("gadael").then()).isEqualTo(Then.STOP);
    assertThat(talk.hear("quit").then()).isEqualTo(Then.STOP);
    assertThat(words(talk.hear("Sam").conversation().hear("nôl"))).contains("Dywedoch: Sam");
    assertThat(Conversation.wording("cy").all().keySet())
        .isEqualTo(Conversation.wording("en").all().keySet());
  }
}
