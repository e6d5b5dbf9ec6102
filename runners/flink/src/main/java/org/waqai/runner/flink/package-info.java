/** What a job has to set to run on Apache Flink; nothing of what a job does. */
package org.waqai.runner.flink;
