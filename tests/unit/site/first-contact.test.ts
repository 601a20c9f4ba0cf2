import { expect, test } from 'vitest';
import { isFirstContact, noteFirstContact } from '#site/first-contact.ts';

const visit = () => new Request('https://example.org/young-people/care/');

test('the first contact of a page stands out, once, and no other does', () => {
  const request = visit();
  noteFirstContact(
    request,
    'Words.\n\n<Contact of="meic" by="text" />\n\n<Contact of="shout" by="text" />',
  );
  expect(isFirstContact(request, 'shout', 'text')).toBe(false);
  expect(isFirstContact(request, 'meic', 'phone')).toBe(false);
  expect(isFirstContact(request, 'meic', 'text')).toBe(true);
  expect(isFirstContact(request, 'meic', 'text')).toBe(false);
});

test('a contact for one nation is not the first of everybody’s page', () => {
  const request = visit();
  const ofWales = '<Nation of="wales">\n<Contact of="meic" by="phone" />\n</Nation>';
  noteFirstContact(request, `${ofWales}\n\n<Contact of="childline" by="phone" />`);
  expect(isFirstContact(request, 'meic', 'phone')).toBe(false);
  expect(isFirstContact(request, 'childline', 'phone')).toBe(true);
});

test('pages that are built at the same time do not take each other’s', () => {
  const [one, other] = [visit(), visit()];
  noteFirstContact(one, '<Contact of="meic" by="phone" />');
  noteFirstContact(other);
  expect(isFirstContact(other, 'meic', 'phone')).toBe(false);
  expect(isFirstContact(one, 'meic', 'phone')).toBe(true);
});
