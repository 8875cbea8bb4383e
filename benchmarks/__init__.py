"""Speed of the engine, beside what a person would use instead. How to run: docs/benchmarks.md."""
