/** Pages of disputes. */
@NullMarked
package nl.tweespan.dispute.web;

import org.jspecify.annotations.NullMarked;
