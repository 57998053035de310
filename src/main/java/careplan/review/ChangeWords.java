package careplan.review;

import careplan.conversation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a meeting has changed in the plan, in a few words each, for the review to keep (R220). */
final class ChangeWords {
  private ChangeWords() {}

  /** One sentence for each change, in the order of the talk. */
  static List<String> of(List<Said> all, Wording wording) {
    List<String> sentences = new ArrayList<>();
    for (Said said : all) {
      String key = "changes." + said.words();
      for (String value : said.values()) {
        Optional<String> ofValue = wording.find(key + "=" + value);
        String about = said.subject().map(its -> Subject.inShort(its.words())).orElse("");
        if (ofValue.isPresent()) {
          sentences.add(wording.say(key + "=" + value, about));
        } else if (wording.find(key).isPresent()) {
          String words = said.subject().isPresent() && isNumber(said) ? about : value;
          sentences.add(wording.say(key, Subject.inShort(words)));
        }
      }
    }
    return sentences;
  }

  /** Of a new number the review says whose it is, and not the number. */
  private static boolean isNumber(Said said) {
    return said.line().key().equals("phone") || said.line().key().equals("hours");
  }
}
