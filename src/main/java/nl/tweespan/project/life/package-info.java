/** The life of a project: its record, its stages, who may do what, and every act that moves it. */
@NullMarked
package nl.tweespan.project.life;

import org.jspecify.annotations.NullMarked;
