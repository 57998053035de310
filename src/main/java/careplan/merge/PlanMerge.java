package careplan.merge;

import careplan.diff.Change;
import careplan.diff.PlanDifference;
import careplan.diff.SafetyTable;
import careplan.lint.Finding;
import careplan.plan.PlanReading;
import careplan.yaml.EditRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts two versions of a plan together, by what they say and not by lines.
 *
 * <p>What only one side changed is as that side has it. A field that bears on safety and was
 * changed on both sides is a conflict, unless both say the same now. No item, comment or sentence
 * of either side is lost, no key and no id stands twice, and from a file with conflicts all three
 * versions can be had again: see {@link ConflictFile}.
 */
public final class PlanMerge {
  private final SafetyTable safety;
  private final Function<PlanReading, List<Finding>> errors;
  private final Markers markers;

  /**
   * @param safety which fields are never put together
   * @param errors the errors of a plan: one that neither side had is a conflict
   * @param markerSize how many signs a mark has; git asks for more than seven in a merge of merges
   */
  public PlanMerge(
      SafetyTable safety, Function<PlanReading, List<Finding>> errors, int markerSize) {
    this.safety = safety;
    this.errors = errors;
    this.markers = new Markers(markerSize);
  }

  /**
   * Merges.
   *
   * @param base what both began from; empty where there was nothing
   * @throws EditRefused if one of the three cannot be read, or is not laid out as a plan is
   */
  public Merged merge(String base, String ours, String theirs) throws EditRefused {
    ConflictFile.Versions versions = new ConflictFile.Versions(base, ours, theirs);
    Side was = new Side("base", FileForm.plain(base));
    Side one = new Side("ours", FileForm.plain(ours));
    Side other = new Side("theirs", FileForm.plain(theirs));
    if (ours.equals(theirs) || base.equals(theirs)) {
      return new Merged(ours, List.of(), List.of(), List.of());
    }
    if (base.equals(ours)) {
      return new Merged(theirs, List.of(), List.of(), List.of());
    }
    FileForm form = FileForm.of(base, ours, theirs);
    Merging merging = new Merging(was, one, other, safety, markers, Map.of());
    String text = merging.file();
    Optional<Side> clean = Optional.empty();
    if (merging.conflicts.isEmpty()) {
      clean = read(text);
      if (clean.isEmpty()) {
        return whole(versions, "the merged plan could not be read", form);
      }
      NewErrors found = new NewErrors(clean.get(), was, one, other, errors);
      boolean open = !found.isEmpty();
      while (open) {
        merging = new Merging(was, one, other, safety, markers, found.places());
        text = merging.file();
        open = found.widen(merging.heldHere);
      }
      if (found.unmarked().isPresent()) {
        return whole(versions, found.unmarked().get(), form);
      }
    }
    Account account = new Account(was, one, other, merging.joinedNodes);
    Optional<String> fault =
        clean.isPresent() && merging.conflicts.isEmpty()
            ? account.fault(text, clean.get(), clean.get())
            : account.fault(text, markers);
    if (fault.isPresent()) {
      return whole(versions, fault.get(), form);
    }
    String formed = form.of(text, !merging.conflicts.isEmpty());
    if (!merging.conflicts.isEmpty()) {
      formed = ConflictFile.with(formed, versions);
      if (!ConflictFile.versions(formed).equals(Optional.of(versions))) {
        return whole(versions, "the versions could not be kept apart", form);
      }
    }
    return new Merged(formed, merging.conflicts, notes(was, one, other), merging.joined);
  }

  private static Optional<Side> read(String text) {
    try {
      return Optional.of(Side.merged(text));
    } catch (EditRefused unreadable) {
      return Optional.empty();
    }
  }

  /** The whole of both sides between marks: where nothing better can be done safely. */
  private Merged whole(ConflictFile.Versions versions, String reason, FileForm form) {
    Conflict conflict = new Conflict("", reason);
    String text =
        markers.around(
            conflict.label(),
            FileForm.plain(versions.base()),
            FileForm.plain(versions.ours()),
            FileForm.plain(versions.theirs()));
    return new Merged(
        ConflictFile.with(form.of(text, true), versions), List.of(conflict), List.of(), List.of());
  }

  private List<String> notes(Side base, Side ours, Side theirs) {
    List<String> notes = new ArrayList<>();
    note(base, ours, "ours", notes);
    note(base, theirs, "theirs", notes);
    return notes;
  }

  private void note(Side base, Side side, String name, List<String> notes) {
    if (base.reading.plan().isEmpty() || side.reading.plan().isEmpty()) {
      return;
    }
    PlanDifference difference =
        PlanDifference.between(
            base.reading.plan().get(),
            base.content,
            side.reading.plan().get(),
            side.content,
            safety);
    for (Change change : difference.changes()) {
      if (change.isSafety()) {
        String where = change.path().isEmpty() ? "the plan" : change.path();
        notes.add(where + " (" + change.kind().word() + ", " + name + ")");
      }
    }
  }
}
