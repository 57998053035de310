/**
 * Text with places: bytes become {@link SourceText}, text becomes nodes that know where they stand.
 *
 * <p>snakeyaml-engine lives here and nowhere else. May use no other room; must never know what a
 * plan is.
 */
package careplan.yaml;
