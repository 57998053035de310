package careplan.lint;

import careplan.plan.Action;
import careplan.plan.Contact;
import careplan.plan.Coordinator;
import careplan.plan.Crisis;
import careplan.plan.Goal;
import careplan.plan.Health;
import careplan.plan.Medicine;
import careplan.plan.Need;
import careplan.plan.NhsNumber;
import careplan.plan.Plan;
import careplan.plan.Status;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes digests of plans. */
final class PlanDigests {
  private static final int WORDS_A_GROUP = 4;

  /** Most plans have fewer; of the others these stand for all, for hashes fall evenly. */
  private static final int MOST_GROUPS = 128;

  private static final int MOST_ENTRIES = 24;
  private static final int DIGITS = 10;

  private PlanDigests() {}

  /** The digest of a plan that is in use; nothing of one that has ended or was not wanted. */
  static Optional<PlanDigest> of(String file, Plan plan) {
    Status status = plan.status().orElse(Status.AGREED);
    boolean inUse = status != Status.ENDED && status != Status.DECLINED;
    if (!inUse || plan.ending().isPresent() || plan.declined().isPresent()) {
      return Optional.empty();
    }
    List<String> name = WordHash.words(words(plan.person().name()));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> groups = groups(plan, name);
    return Optional.of(
        new PlanDigest(
            file,
            nhsNumber(plan),
            WordHash.of(name),
            plan.person().born().map(born -> WordHash.of(born.toString())).orElse(0),
            smallest(groups),
            groups.size(),
            PlanLinks.of(file, plan),
            kinds(plan),
            coordinators(plan),
            contacts(plan),
            medicines(plan)));
  }

  private static String words(Optional<Text> text) {
    return text.isPresent() ? text.get().value() : "";
  }

  private static long nhsNumber(Plan plan) {
    String digits = NhsNumber.digits(words(plan.person().nhsNumber()));
    return digits.length() == DIGITS ? Long.parseLong(digits) : 0;
  }

  /** Needs, goals and actions alone: contacts are alike by design in one service (K20). */
  private static Set<Integer> groups(Plan plan, List<String> name) {
    Set<String> names = new HashSet<>(name);
    names.addAll(WordHash.words(words(plan.person().knownAs())));
    Set<Integer> groups = new HashSet<>();
    for (Need need : plan.needs()) {
      add(need.statement(), names, groups);
    }
    for (Goal goal : plan.goals()) {
      add(goal.statement(), names, groups);
    }
    for (Action action : plan.actions()) {
      add(action.statement(), names, groups);
    }
    return groups;
  }

  private static void add(Optional<Text> statement, Set<String> names, Set<Integer> groups) {
    if (statement.isPresent()) {
      WordHash.groups(statement.get().value(), WORDS_A_GROUP, names, groups);
    }
  }

  private static int[] smallest(Set<Integer> groups) {
    int[] all = new int[groups.size()];
    int next = 0;
    for (int group : groups) {
      all[next++] = group;
    }
    Arrays.sort(all);
    return all.length <= MOST_GROUPS ? all : Arrays.copyOf(all, MOST_GROUPS);
  }

  /** Types and profession together; 0 where nothing is said of them. */
  private static int kinds(Plan plan) {
    Set<String> kinds = new TreeSet<>(plan.types());
    plan.profession().ifPresent(profession -> kinds.add(profession.value()));
    return kinds.isEmpty() ? 0 : WordHash.of(List.copyOf(kinds));
  }

  private static int[] coordinators(Plan plan) {
    List<Coordinator> all = plan.coordinator();
    int[] hashes = new int[Math.min(all.size(), MOST_ENTRIES)];
    for (int i = 0; i < hashes.length; i++) {
      String who = words(all.get(i).who());
      String name = words(plan.member(who).flatMap(TeamMember::name));
      hashes[i] = WordHash.of(WordHash.words(name.isEmpty() ? who : name));
    }
    Arrays.sort(hashes);
    return hashes;
  }

  private static long[] contacts(Plan plan) {
    List<Long> entries = new ArrayList<>();
    for (Contact contact : plan.crisis().map(Crisis::contacts).orElse(List.of())) {
      Optional<TeamMember> member = contact.who().flatMap(who -> plan.member(who.value()));
      long entry =
          PlanDigest.contact(
              words(contact.name().or(() -> member.flatMap(TeamMember::name))),
              words(contact.phone().or(() -> member.flatMap(TeamMember::phone))));
      if (entry != 0) {
        entries.add(entry);
      }
    }
    return sorted(entries);
  }

  private static long[] medicines(Plan plan) {
    List<Long> entries = new ArrayList<>();
    for (Medicine medicine : plan.health().map(Health::medicines).orElse(List.of())) {
      String name = words(medicine.medicine());
      if (!name.isEmpty()) {
        entries.add(PlanDigest.medicine(name, words(medicine.dose())));
      }
    }
    return sorted(entries);
  }

  private static long[] sorted(List<Long> entries) {
    long[] sorted = new long[Math.min(entries.size(), MOST_ENTRIES)];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = entries.get(i);
    }
    Arrays.sort(sorted);
    return sorted;
  }
}
