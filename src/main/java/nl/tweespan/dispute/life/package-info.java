/** The life of a dispute: its record, where it stands, and every act that moves it. */
@NullMarked
package nl.tweespan.dispute.life;

import org.jspecify.annotations.NullMarked;
