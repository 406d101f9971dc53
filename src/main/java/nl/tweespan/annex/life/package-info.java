/** The life of the annex: drafts, what changes in them and who accepts them; the matrix, and what the rest is told of it. */
@NullMarked
package nl.tweespan.annex.life;

import org.jspecify.annotations.NullMarked;
