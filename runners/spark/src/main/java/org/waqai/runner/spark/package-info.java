/** What a job has to set to run on Apache Spark; nothing of what a job does. */
package org.waqai.runner.spark;
