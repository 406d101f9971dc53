/** The life of an amendment or a notice: its record, where it stands, and every act that moves it. */
@NullMarked
package nl.tweespan.amendment.life;

import org.jspecify.annotations.NullMarked;
