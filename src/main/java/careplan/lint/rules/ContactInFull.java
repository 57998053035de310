package careplan.lint.rules;

import careplan.language.time.ContactHours;
import careplan.plan.Block;
import careplan.plan.Contact;
import careplan.plan.PhoneNumber;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.Optional;

/**
 * Somebody to call, with what {@code team} says of them filled in where the contact itself says
 * nothing (R044, R136).
 *
 * @param block the contact as it stands in the file
 * @param name the name, or the id or words that stand for one
 * @param role what they are
 * @param phone the number to ring
 * @param hours when they answer
 */
public record ContactInFull(
    Block block,
    Optional<Text> name,
    Optional<Text> role,
    Optional<Text> phone,
    Optional<Text> hours) {

  /** A contact of a plan. */
  public static ContactInFull of(Plan plan, Contact contact) {
    Optional<TeamMember> member = contact.who().flatMap(who -> plan.member(who.value()));
    boolean isMe = contact.who().map(Text::value).filter("me"::equals).isPresent();
    return new ContactInFull(
        contact.block(),
        contact.name().or(() -> member.flatMap(TeamMember::name)).or(contact::who),
        contact.role().or(() -> member.flatMap(TeamMember::role)),
        contact
            .phone()
            .or(() -> member.flatMap(TeamMember::phone))
            .or(() -> isMe ? plan.person().phone() : Optional.empty()),
        contact.hours().or(() -> member.flatMap(TeamMember::hours)));
  }

  /** Somebody in the team, as a contact. */
  public static ContactInFull of(TeamMember member) {
    return new ContactInFull(
        member.block(), member.name(), member.role(), member.phone(), member.hours());
  }

  /**
   * Whether there is a number to ring; one of three digits or a short local one is a number, and
   * "NHS 111" holds its own (R158).
   */
  public boolean hasNumber() {
    return isNumber(phone) || (phone.isEmpty() && digits(name).length() >= 3);
  }

  /** Whether the number is 999, or 112, which reaches the same people. */
  public boolean isEmergencyService() {
    String digits = digits(phone.isPresent() ? phone : name);
    return digits.equals("999") || digits.equals("112");
  }

  /** Whether and when they answer. */
  public ContactHours.Judgement judge() {
    return ContactHours.judge(words(name), words(role), words(phone), words(hours));
  }

  /** Whether some words hold digits that could be rung. */
  public static boolean isNumber(Optional<Text> phone) {
    return phone.isPresent()
        && PhoneNumber.in(phone.get().value()) != PhoneNumber.WITHOUT_DIGITS
        && digits(phone).length() >= 3;
  }

  private static String digits(Optional<Text> text) {
    return PhoneNumber.digits(words(text));
  }

  private static String words(Optional<Text> text) {
    return text.isPresent() ? text.get().value() : "";
  }
}
