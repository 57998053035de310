package careplan.render.sharing;

import java.util.List;

/**
 * Why a copy is not made: somebody whom it is for may not see the plan.
 *
 * @param readers who may not, as consent names them
 * @param unsaid whether nobody has recorded what they may see; else the answer was no
 */
public record Refusal(List<String> readers, boolean unsaid) {}
