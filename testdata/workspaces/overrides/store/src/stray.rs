fn nobody() {}
