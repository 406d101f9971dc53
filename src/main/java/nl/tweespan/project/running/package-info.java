/** A signed project while it runs: what it needs to, what it reports, and when a party lets it rest. */
@NullMarked
package nl.tweespan.project.running;

import org.jspecify.annotations.NullMarked;
