/** An element of a checklist and its confirmations. */
@NullMarked
package nl.tweespan.checklist.life;

import org.jspecify.annotations.NullMarked;
