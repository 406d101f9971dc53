/** The trail: what is written with each change, and reading it. */
@NullMarked
package nl.tweespan.audit.trail;

import org.jspecify.annotations.NullMarked;
