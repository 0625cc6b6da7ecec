package fixnames

const otherFile = "X-Company-Id"
