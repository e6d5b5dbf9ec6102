/**
 * Dead letters: what every stage writes for an element that it could not use. In comes a failure
 * with the element's original bytes, out goes the record that lets it be tried again; nothing here
 * decides what a failure is, and nothing is ever logged instead.
 */
package org.waqai.deadletter;
